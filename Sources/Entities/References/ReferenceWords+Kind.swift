import NewsModel

extension ReferenceWords {
  /// What a word can be that refers to somebody, or stands beside such a word.
  enum Kind: Int, KindOfWord {
    // MARK: Offices

    /// A person by office or relation: "governor".
    case office
    /// What somebody is by trade or family, which a people is not asked for: "the Swedish director".
    case trade
    /// What somebody is besides the holders of offices: "a trader, Ada Berg,".
    case role
    /// What somebody is of a party, and not of a country: "Republican leader".
    case partyOffice
    /// Of which one person holds one.
    case highOffice
    /// Who holds it is a woman, a man.
    case femaleOffice, maleOffice
    /// What makes another office of the word behind it: "vice president".
    case rank
    /// An office that another office before it makes another one: "attorney general".
    case secondWord
    /// A word of an office by which its holders are told apart: "finance".
    case field
    /// What newspapers call whom they just named: "the Ohio governor", "the elderly cleric".
    case epithet
    /// What makes a description one of somebody new: "the other".
    case otherWord

    // MARK: Names

    /// "Highness" and the like, behind "his" or "her".
    case courtesy
    /// What people are addressed by, which is no office: "Dr", "Tan Sri".
    case address
    /// Kings, popes and saints, who are called by one given name.
    case soleNameTitle
    case maleTitle, femaleTitle, femaleName
    /// "Jr." and the like, which tell a son from his father.
    case generation
    /// "Bin" and the like, before the name of the father.
    case patronymic

    // MARK: Organizations

    /// An organization by its kind: "union".
    case organization
    /// A kind that the name of an organization bears: "the court" is no newspaper.
    case named
    /// What firms are called: "the company" is no parliament.
    case firm
    /// A kind that no firm is called: "the union".
    case body
    /// A word in the names of public bodies, which no firm bears.
    case publicWord
    /// What parts of a country have of their own: "the provincial government".
    case local
    /// What is done to bills, and words for them: "voted for it".
    case billVerb, billNoun

    // MARK: Governments

    /// What governments and people do, so that a capital before it stands for its government.
    case actorVerb
    /// What towns do that are no governments: "Oslo hosted".
    case townVerb
    /// What governments do and have: "Moscow's interference".
    case actNoun
  }
}
