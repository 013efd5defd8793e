import ArgumentParser

/// A knowledge base of the user's that gives nodes their public ids.
struct KnowledgeOptions: ParsableArguments {
  @Option(
    name: .customLong("kb"),
    help: "Give nodes the ids of this knowledge base; see newsgraph kb. A store keeps its name; an empty one drops it.",
    completion: .file(extensions: ["db"]))
  var path: String?
}
