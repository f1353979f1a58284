namespace TextLint.Analysis.Sequences;

/// <summary>A place between tokens.</summary>
public enum TokenEdge
{
    /// <summary>In front of the first token of a sentence; marks that open a quotation or a parenthesis do not count.</summary>
    Start,

    /// <summary>Behind the last token of a sentence; marks that close it do not count.</summary>
    End,
}
