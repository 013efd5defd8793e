extension GraphStore {
  /// The setting that says whether the graph of this store has claims; articles added later keep to it.
  package static let claimsSetting = "claims"

  package var hasClaims: Bool {
    get throws { try setting(Self.claimsSetting) == "1" }
  }
}
