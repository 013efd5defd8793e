import ArgumentParser

/// The user's rules on who is who, what happened and what was said.
struct CorrectionsOptions: ParsableArguments {
  @Option(
    help: """
      Replay the rules of this file on who is who, on events and on single positions; see Documentation/Corrections.md. A \
      store that is written keeps them for later changes; an empty name drops them.
      """, completion: .file())
  var corrections: String?
}
