/// The kinds of names that the name model tells apart.
///
/// Countries and places are one kind here, and so are all demonyms: which is which, the fact tables decide afterwards.
package enum NameKind: Int, CaseIterable, Hashable, Sendable {
  case person, location, organization, demonym, event
  /// Products, laws, works, prizes: read so that they are not taken for something else, then left out.
  case other
}
