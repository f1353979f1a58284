using System.Collections.Immutable;
using TextLint.Documents;
using TextLint.Documents.Parsing;

namespace TextLint.Formats.Html;

/// <summary>Finds the line of a page that its title repeats: old pages write their headline as a line in bold.</summary>
internal static class PageTitle
{
    private const int LinesLookedAt = 8;
    private const int FewestCharacters = 8;

    /// <summary>
    /// Blocks of which the first is the title. Where one of the first lines is the title, or its beginning in front of the name of the site,
    /// that line is the headline and the title goes; else the title stays.
    /// </summary>
    public static ImmutableArray<UnclassifiedBlock> Placed(ImmutableArray<UnclassifiedBlock> blocks)
    {
        if (blocks.IsEmpty || blocks[0].Kind != BlockKind.Headline) return blocks;
        var title = blocks[0].Text.Characters;
        for (var i = 1; i < Math.Min(blocks.Length, LinesLookedAt); i++)
        {
            var line = blocks[i].Text.Characters;
            if (line.Length < FewestCharacters || !title.StartsWith(line, StringComparison.OrdinalIgnoreCase)) continue;
            if (title.Length > line.Length && char.IsLetterOrDigit(title[line.Length..].TrimStart()[0])) continue;
            return blocks.SetItem(i, blocks[i] with { Kind = BlockKind.Headline, HeadingLevel = 1 }).RemoveAt(0);
        }
        return blocks;
    }
}
