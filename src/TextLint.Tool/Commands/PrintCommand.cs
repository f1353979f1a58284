using System.CommandLine;
using TextLint.Tool.Printing;

namespace TextLint.Tool.Commands;

/// <summary><c>print</c>: how an article is read.</summary>
internal sealed class PrintCommand : Command
{
    public PrintCommand(Surroundings surroundings) : base("print")
    {
        Subcommands.Add(new PrintUnitCommand("blocks", surroundings, article => article.Document.Blocks.Select(block =>
            new PrintedUnit(block.Span, NameOf(block.Kind), block.Text.ToString()) { Details = [new PrintedDetail("evidence", PrintedVotes.Of(block))] })));
        Subcommands.Add(new PrintUnitCommand("sentences", surroundings, article =>
            from block in article.Document.Blocks
            from sentence in block.Sentences
            select new PrintedUnit(sentence.Span, NameOf(block.Kind), sentence.Characters.ToString())));
        Subcommands.Add(new PrintUnitCommand("tokens", surroundings, article =>
            from block in article.Document.Blocks
            from sentence in block.Sentences
            from token in sentence.Tokens
            select new PrintedUnit(token.Span, NameOf(token.Kind), sentence.CharactersOf(token).ToString())));
        Subcommands.Add(new PrintUnitCommand("tags", surroundings, TagPrinter.UnitsOf));
        Subcommands.Add(new PrintUnitCommand("chunks", surroundings, ChunkPrinter.UnitsOf));
        Subcommands.Add(new PrintUnitCommand("attributions", surroundings, PrintedAttribution.AllIn));
    }

    private static string NameOf<T>(T kind) where T : struct, Enum => kind.ToString().ToLowerInvariant();
}
