namespace TextLint.Language;

/// <summary>How well a reader could ask the source of a claim; the better the higher.</summary>
public enum SourceGrade
{
    /// <summary>Nobody is named.</summary>
    None,

    /// <summary>A group or a report that nobody could ask: experts, observers, media.</summary>
    Vague,

    /// <summary>Somebody is described and not named.</summary>
    Partly,

    /// <summary>A paper, a post, a study.</summary>
    Document,

    /// <summary>An office or an institution.</summary>
    Institution,

    /// <summary>A news agency.</summary>
    Agency,

    /// <summary>A person or thing with a name.</summary>
    Named,
}
