// swift-tools-version: 6.2

import PackageDescription

/// A stage or room of the house: one Swift target with the folder of the same name.
func room(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude)
}

/// The data of a stage, compiled into the binary by `#embed` in a small C target beside the stage's Swift files.
///
/// Edit the tables in `Sources/<stage>/Data/`; the next build picks them up.
func data(for stage: String) -> Target {
  .target(name: "\(stage)Data", path: "Sources/\(stage)/Data", sources: ["\(stage)Data.c"])
}

func tests(for stage: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(name: "\(stage)Tests", dependencies: [.init(stringLiteral: stage), "NewsModel"] + dependencies)
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
    room("NewsModel"),

    .systemLibrary(
      name: "SystemLibXML2", path: "Sources/CLibXML2/System", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]),
    .target(
      name: "CLibXML2", dependencies: ["SystemLibXML2"], exclude: ["System"],
      linkerSettings: [.linkedLibrary("z")]),
    data(for: "Ingest"),
    room("Ingest", ["NewsModel", "CLibXML2", "IngestData"], exclude: ["Data"]),

    data(for: "Language"),
    .target(name: "CWeights"),
    room("LinearModel", ["CWeights"]),
    room("Language", ["NewsModel", "LanguageData", "CWeights", "LinearModel"], exclude: ["Data"]),
    data(for: "Entities"),
    room("Entities", ["NewsModel", "EntitiesData"], exclude: ["Data"]),
    data(for: "Events"),
    room("Events", ["NewsModel", "EventsData"], exclude: ["Data"]),
    data(for: "Positions"),
    room("Positions", ["NewsModel", "PositionsData", "LinearModel"], exclude: ["Data"]),

    room("KnowledgeGraph", ["NewsModel"]),
    room("Store", ["NewsModel", "KnowledgeGraph", .product(name: "GRDB", package: "GRDB.swift")]),
    room("Export", ["NewsModel", "KnowledgeGraph"]),
    room("Query", ["NewsModel", "KnowledgeGraph", "Store"]),
    room("Pipeline", ["NewsModel", "Ingest", "KnowledgeGraph"] + stages),

    .target(name: "CMemory"),
    .target(name: "SchemaTables"),
    .executableTarget(
      name: "newsgraph",
      dependencies: [
        "CMemory", "SchemaTables", "NewsModel", "Ingest", "Pipeline", "KnowledgeGraph", "Store", "Export", "Query",
        argumentParser,
      ]),
    .executableTarget(
      name: "newsgraph-train",
      dependencies: [
        "NewsModel", "Ingest", "Language", "Entities", "Events", "Positions", "CWeights", "LinearModel", "Pipeline",
        "Export",
        argumentParser,
      ]),

    .executableTarget(
      name: "newsgraph-benchmark", dependencies: ["NewsModel", "KnowledgeGraph", "Store", "Export", "Query"],
      path: "Benchmarks/GraphBenchmark"),
    .executableTarget(
      name: "newsgraph-speed",
      dependencies: ["NewsModel", "CLibXML2", "Ingest", "KnowledgeGraph", "Export", "Pipeline"] + stages,
      path: "Benchmarks/SpeedBenchmark"),

    .testTarget(name: "NewsModelTests", dependencies: ["NewsModel"]),
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
      dependencies: ["newsgraph-train", "CWeights", "Language", "LinearModel", "NewsModel", "Positions"]),
    .testTarget(name: "CommandTests", dependencies: ["newsgraph"], exclude: ["Fixtures", "Snapshots"]),
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
  "SystemLibXML2", "CLibXML2", "CWeights", "CMemory", "IngestData", "LanguageData", "EntitiesData", "EventsData",
  "PositionsData", "SchemaTables",
]
for target in package.targets where !cTargets.contains(target.name) {
  target.swiftSettings = (target.swiftSettings ?? []) + swiftSettings
}
