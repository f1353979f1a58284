namespace TextLint.Language;

/// <summary>The kinds of clauses.</summary>
public enum ClauseKind
{
    /// <summary>No finite verb and no infinitive with its particle: headlines, ellipses, lists.</summary>
    Fragment,

    /// <summary>A statement; its verb stands in the second place.</summary>
    Main,

    /// <summary>Its verb stands in the first place, or an interrogative opens it, and the sentence ends in a question mark.</summary>
    Question,

    /// <summary>Its verb is an imperative.</summary>
    Imperative,

    /// <summary>Opened by a subordinating conjunction or an interrogative, with the verb at its end.</summary>
    Subordinate,

    /// <summary>Opened by a relative pronoun, with the verb at its end.</summary>
    Relative,

    /// <summary>An infinitive with its particle and without a finite verb.</summary>
    Infinitive,
}
