import NewsModel

/// The last look at every article: is there text, and is it English?
///
/// An article in another language is handed on with a finding and its language, so that it is listed and not analysed.
struct ArticleCheck {
  let options: ReaderOptions

  /// - Throws: ``IngestError`` when it is to be left out.
  func checked(_ article: Article, _ source: Source) throws(IngestError) -> Article {
    var article = article
    guard article.document.text.utf8.contains(where: { !$0.isASCIISpace }) else {
      throw IngestError(.empty, at: source.location, "the article has no text")
    }
    let language = LanguageDetector().language(of: article.document.text, declared: article.document.language)
    article.document.language = language
    if article.document.outlet == nil { article.document.outlet = options.outlet }
    if article.document.published == nil { article.document.published = options.published }
    if let language, !article.document.isAnalysed {
      article.findings.append(
        Finding(
          .notEnglish, location: source.location,
          message: "the article is not in English (\(language)); it is listed but not analysed"))
    }
    return article
  }
}
