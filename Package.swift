// swift-tools-version: 6.2

import PackageDescription

/// A stage, or what stages share: one Swift target with the folder of the same name.
func target(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude)
}

/// The data of a stage, compiled into the binary by `#embed` in a small C target beside the stage's Swift files.
///
/// Edit the tables in `Sources/<stage>/Data/`; the next build picks them up.
func data(for stage: String) -> Target {
  .target(
    name: "\(stage)Data", dependencies: stage == "NewsModel" ? [] : ["NewsModelData"], path: "Sources/\(stage)/Data",
    sources: ["\(stage)Data.c"])
}

func tests(for stage: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(stage)Tests", dependencies: [.init(stringLiteral: stage), "NewsModel", "TestSupport"] + dependencies)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let stages: [Target.Dependency] = ["Language", "Entities", "Events", "Positions"]

let package = Package(
  name: "newsgraph",
  products: [
    .executable(name: "newsgraph", targets: ["newsgraph"]),
    .executable(name: "newsgraph-train", targets: ["newsgraph-train"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    data(for: "NewsModel"),
    target("NewsModel", ["NewsModelData"], exclude: ["Data"]),

    .systemLibrary(
      name: "SystemLibXML2", path: "Sources/CLibXML2/System", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]),
    .target(
      name: "CLibXML2", dependencies: ["SystemLibXML2"], exclude: ["System"],
      linkerSettings: [.linkedLibrary("z")]),
    data(for: "Ingest"),
    target("Ingest", ["NewsModel", "CLibXML2", "IngestData"], exclude: ["Data"]),

    data(for: "Language"),
    .target(name: "CWeights"),
    target("LinearModel", ["CWeights"]),
    target("Language", ["NewsModel", "NewsModelData", "LanguageData", "CWeights", "LinearModel"], exclude: ["Data"]),
    data(for: "Entities"),
    target("Entities", ["NewsModel", "EntitiesData"], exclude: ["Data"]),
    data(for: "Events"),
    target("Events", ["NewsModel", "NewsModelData", "EventsData"], exclude: ["Data"]),
    data(for: "Positions"),
    target("Positions", ["NewsModel", "PositionsData"], exclude: ["Data"]),
    // No stage: only what trains and scores it links it.
    data(for: "Sentiment"),
    target("Sentiment", ["NewsModel", "SentimentData", "LinearModel", "Positions"], exclude: ["Data"]),

    target("KnowledgeGraph", ["NewsModel"]),
    target("Store", ["NewsModel", "KnowledgeGraph", .product(name: "GRDB", package: "GRDB.swift")]),
    target("Export", ["NewsModel", "KnowledgeGraph"]),
    target("Query", ["NewsModel", "Entities", "KnowledgeGraph", "Store"]),
    target("Pipeline", ["NewsModel", "Ingest", "KnowledgeGraph"] + stages),

    .target(name: "CMemory"),
    .target(name: "SchemaTables", dependencies: ["NewsModelData"]),
    .executableTarget(
      name: "newsgraph",
      dependencies: [
        "CMemory", "SchemaTables", "NewsModel", "NewsModelData", "Ingest", "Pipeline", "KnowledgeGraph", "Store",
        "Export", "Query",
        argumentParser,
      ]),
    .executableTarget(
      name: "newsgraph-train",
      dependencies: [
        "NewsModel", "Ingest", "Language", "Entities", "Events", "Positions", "Sentiment", "CWeights", "LinearModel",
        "Pipeline", "Export",
        argumentParser,
      ]),

    .target(name: "BenchmarkSupport", path: "Benchmarks/Support"),
    .executableTarget(
      name: "newsgraph-benchmark",
      dependencies: ["BenchmarkSupport", "NewsModel", "KnowledgeGraph", "Store", "Export", "Query"],
      path: "Benchmarks/GraphBenchmark"),
    .executableTarget(
      name: "newsgraph-speed",
      dependencies: ["BenchmarkSupport", "NewsModel", "CLibXML2", "Ingest", "KnowledgeGraph", "Export", "Pipeline"]
        + stages,
      path: "Benchmarks/SpeedBenchmark"),

    // What suites of several targets need: chance that repeats, folders that go, texts made by hand.
    .target(name: "TestSupport", dependencies: ["NewsModel"], path: "Tests/Support"),
    .testTarget(name: "NewsModelTests", dependencies: ["NewsModel", "TestSupport"]),
    tests(for: "Ingest"),
    tests(for: "Language"),
    tests(for: "Entities"),
    tests(for: "Events"),
    tests(for: "Positions"),
    tests(for: "KnowledgeGraph"),
    tests(for: "Store", ["KnowledgeGraph", .product(name: "GRDB", package: "GRDB.swift")]),
    tests(for: "Export", ["KnowledgeGraph"]),
    tests(for: "Query", ["KnowledgeGraph", "Store", "Pipeline"]),
    tests(for: "Pipeline", ["Export", "KnowledgeGraph"]),
    .testTarget(
      name: "TrainTests",
      dependencies: [
        "newsgraph-train", "CWeights", "Language", "LinearModel", "NewsModel", "Sentiment", "TestSupport",
      ]),
    .testTarget(name: "CommandTests", dependencies: ["newsgraph", "TestSupport"], exclude: ["Fixtures", "Snapshots"]),
  ],
  swiftLanguageModes: [.v6]
)

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .treatAllWarnings(as: .error),
]

let cTargets: Set<String> = [
  "SystemLibXML2", "CLibXML2", "CWeights", "CMemory", "NewsModelData", "IngestData", "LanguageData", "EntitiesData",
  "EventsData", "PositionsData", "SentimentData", "SchemaTables",
]
for target in package.targets where !cTargets.contains(target.name) {
  target.swiftSettings = (target.swiftSettings ?? []) + swiftSettings
}
