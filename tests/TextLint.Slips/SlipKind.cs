namespace TextLint.Slips;

/// <summary>What goes wrong at one place of a text.</summary>
internal enum SlipKind
{
    /// <summary>The space behind a function word is lost.</summary>
    LostSpace,

    /// <summary>A compound is written in two words, cut where its last part begins.</summary>
    SplitWord,

    /// <summary>A word stands there twice.</summary>
    RepeatedWord,

    /// <summary>An article or pronoun in mid-sentence has a capital.</summary>
    CapitalWord,

    /// <summary>An auxiliary has the other number.</summary>
    VerbNumber,

    /// <summary>An article has another form, of another case, gender or number.</summary>
    ArticleForm,

    /// <summary>An adjective in front of a noun has another form.</summary>
    AdjectiveForm,

    /// <summary>A noun has another form.</summary>
    NounForm,

    /// <summary>An article is lost.</summary>
    LostArticle,

    /// <summary>The comma in front of a subordinating conjunction is lost.</summary>
    LostComma,
}
