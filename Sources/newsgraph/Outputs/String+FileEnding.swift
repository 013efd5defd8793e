import Foundation

extension String {
  /// What a file's name ends in, in small letters: "graphml" of "news.GraphML"; empty without an ending.
  var fileEnding: String { (self as NSString).pathExtension.lowercased() }
}
