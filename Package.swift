// swift-tools-version: 6.2

import PackageDescription

/// The settings of all Swift code; what is C has none.
let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .treatAllWarnings(as: .error),
]

/// A stage, or what stages share, in Swift: the folder of the same name in `Sources/`, or that at `path`.
func library(
  _ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil, exclude: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, path: path, exclude: exclude, swiftSettings: swiftSettings)
}

/// A program in Swift.
func program(_ name: String, _ dependencies: [Target.Dependency], path: String? = nil) -> Target {
  .executableTarget(name: name, dependencies: dependencies, path: path, swiftSettings: swiftSettings)
}

/// The data of a stage, compiled into the binary by `#embed` in a small C target beside the stage's Swift files.
///
/// Edit the tables in `Sources/<stage>/Data/`; the next build picks them up.
func data(for stage: String) -> Target {
  .target(
    name: "\(stage)Data", dependencies: stage == "NewsModel" ? [] : ["NewsModelData"], path: "Sources/\(stage)/Data",
    sources: ["\(stage)Data.c"])
}

/// A suite of tests in Swift: the folder of this name in `Tests/`.
func suite(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude, swiftSettings: swiftSettings)
}

/// The tests of a stage: `Tests/<stage>Tests`.
func tests(for stage: String, _ dependencies: [Target.Dependency] = []) -> Target {
  suite("\(stage)Tests", [.init(stringLiteral: stage), "NewsModel"] + dependencies)
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
    library("NewsModel", ["NewsModelData"], exclude: ["Data"]),

    .systemLibrary(
      name: "SystemLibXML2", path: "Sources/CLibXML2/System", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]),
    .target(
      name: "CLibXML2", dependencies: ["SystemLibXML2"], exclude: ["System"],
      linkerSettings: [.linkedLibrary("z")]),
    data(for: "Ingest"),
    library("Ingest", ["NewsModel", "CLibXML2", "IngestData"], exclude: ["Data"]),

    data(for: "Language"),
    .target(name: "CWeights"),
    library("LinearModel", ["CWeights"]),
    library("Language", ["NewsModel", "NewsModelData", "LanguageData", "CWeights", "LinearModel"], exclude: ["Data"]),
    data(for: "Entities"),
    library("Entities", ["NewsModel", "EntitiesData"], exclude: ["Data"]),
    data(for: "Events"),
    library("Events", ["NewsModel", "NewsModelData", "EventsData"], exclude: ["Data"]),
    data(for: "Positions"),
    library("Positions", ["NewsModel", "PositionsData"], exclude: ["Data"]),
    // No stage: only what trains and scores it links it.
    data(for: "Sentiment"),
    library("Sentiment", ["NewsModel", "SentimentData", "LinearModel", "Positions"], exclude: ["Data"]),

    library("KnowledgeGraph", ["NewsModel"]),
    library("Store", ["NewsModel", "KnowledgeGraph", .product(name: "GRDB", package: "GRDB.swift")]),
    library("Export", ["NewsModel", "KnowledgeGraph"]),
    library("Query", ["NewsModel", "Entities", "KnowledgeGraph", "Store"]),
    library("Pipeline", ["NewsModel", "Ingest", "KnowledgeGraph"] + stages),

    .target(name: "CMemory"),
    .target(name: "SchemaTables", dependencies: ["NewsModelData"]),
    program(
      "newsgraph",
      [
        "CMemory", "SchemaTables", "NewsModel", "NewsModelData", "Ingest", "Pipeline", "KnowledgeGraph", "Store",
        "Export", "Query",
        argumentParser,
      ]),
    program(
      "newsgraph-train",
      [
        "NewsModel", "Ingest", "Language", "Entities", "Events", "Positions", "Sentiment", "CWeights", "LinearModel",
        "Pipeline", "Export",
        argumentParser,
      ]),

    library("BenchmarkSupport", path: "Benchmarks/Support"),
    program(
      "newsgraph-benchmark", ["BenchmarkSupport", "NewsModel", "KnowledgeGraph", "Store", "Export", "Query"],
      path: "Benchmarks/GraphBenchmark"),
    program(
      "newsgraph-speed",
      ["BenchmarkSupport", "NewsModel", "CLibXML2", "Ingest", "KnowledgeGraph", "Export", "Pipeline"]
        + stages,
      path: "Benchmarks/SpeedBenchmark"),

    // What suites of several targets need: chance that repeats, folders that go, texts made by hand.
    library("TestSupport", ["NewsModel"], path: "Tests/Support"),
    suite("NewsModelTests", ["NewsModel"]),
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
    suite("TrainTests", ["newsgraph-train", "CWeights", "Language", "LinearModel", "NewsModel", "Sentiment"]),
    suite("CommandTests", ["newsgraph", "NewsModel", "Pipeline"], exclude: ["Fixtures", "Snapshots"]),
  ],
  swiftLanguageModes: [.v6]
)
