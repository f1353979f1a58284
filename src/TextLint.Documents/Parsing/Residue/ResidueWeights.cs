using System.Collections.Immutable;
using System.Numerics;

namespace TextLint.Documents.Parsing.Residue;

/// <summary>What evidence weighs in the question whether a line is residue. The weights of what was seen are added up.</summary>
/// <remarks>
/// Set by hand. Listed phrases and forms of programs decide alone. Of words it takes two that belong to an interface, or one and a command,
/// and none that is strange to it; a full stop and strange words outweigh what little speaks for it. From <see cref="Possible"/> on place and
/// neighbours are asked, which <see cref="BlockWeights"/> weighs.
/// </remarks>
public static class ResidueWeights
{
    /// <summary>From here it is residue wherever it stands.</summary>
    public const int Certain = 20;

    /// <summary>From here it is where it cannot be the only headline.</summary>
    public const int Control = 15;

    /// <summary>From here it is where it cannot be a headline or crosshead.</summary>
    public const int Likely = 8;

    /// <summary>From here it is where its place or its neighbours speak for it too.</summary>
    public const int Possible = 4;

    private static readonly ResidueVote[] Table =
    [
        new(ResidueEvidence.Label, 30),
        new(ResidueEvidence.ListLabel, 30),
        new(ResidueEvidence.AboutLabel, 30),
        new(ResidueEvidence.Lead, 30),
        new(ResidueEvidence.Opening, 30),
        new(ResidueEvidence.Tail, 30),
        new(ResidueEvidence.LabelledByKeyword, 30),
        new(ResidueEvidence.Identifier, 30),
        new(ResidueEvidence.FileKey, 30),
        new(ResidueEvidence.Path, 30),
        new(ResidueEvidence.FileName, 30),
        new(ResidueEvidence.AgedTitle, 30),
        new(ResidueEvidence.PostSignature, 30),
        new(ResidueEvidence.LabelOrHeadline, 4),
        new(ResidueEvidence.LeadOrHeadline, 4),
        new(ResidueEvidence.Labelled, 4),
        new(ResidueEvidence.Author, 4),
        new(ResidueEvidence.Menu, 4),
        new(ResidueEvidence.Stroke, 4),
        new(ResidueEvidence.Initials, 4),
        new(ResidueEvidence.Contact, 4),
        new(ResidueEvidence.CodeName, 8),
        new(ResidueEvidence.WebAddress, 8),
        new(ResidueEvidence.Date, 4),
        new(ResidueEvidence.Dated, 4),
        new(ResidueEvidence.DateLabel, 8),
        new(ResidueEvidence.Several, 3),
        new(ResidueEvidence.Keyword, 4),
        new(ResidueEvidence.Keywords, 6),
        new(ResidueEvidence.Usual, 1),
        new(ResidueEvidence.TwoUsual, 2),
        new(ResidueEvidence.ThreeUsual, 6),
        new(ResidueEvidence.Addressed, 5),
        new(ResidueEvidence.Request, 3),
        new(ResidueEvidence.Command, 5),
        new(ResidueEvidence.OnlyInterface, 3),
        new(ResidueEvidence.FewStrange, -3),
        new(ResidueEvidence.ManyStrange, -6),
        new(ResidueEvidence.StrangeInRow, 4),
        new(ResidueEvidence.Thin, -2),
        new(ResidueEvidence.Sentence, -8),
        new(ResidueEvidence.Unaddressed, -10),
        new(ResidueEvidence.StrangeSentence, -5),
        new(ResidueEvidence.Scattered, -3),
        new(ResidueEvidence.Speech, -8),
        new(ResidueEvidence.Long, -8),
    ];

    // By the number of the bit.
    private static readonly int[] ByEvidence = Sorted();

    /// <summary>How much speaks for residue.</summary>
    public static int SumOf(ResidueEvidence evidence)
    {
        var sum = 0;
        for (var rest = (ulong)evidence; rest != 0; rest &= rest - 1) sum += ByEvidence[BitOperations.TrailingZeroCount(rest)];
        return sum;
    }

    /// <summary>What each piece of evidence adds, in the order of the evidence.</summary>
    public static ImmutableArray<ResidueVote> VotesOf(ResidueEvidence evidence) => [.. Table.Where(vote => evidence.HasFlag(vote.Evidence))];

    /// <summary>What a sum says of the line.</summary>
    internal static ResidueVerdict VerdictOf(int sum) => sum switch
    {
        >= Certain => ResidueVerdict.Certain,
        >= Control => ResidueVerdict.Control,
        >= Likely => ResidueVerdict.Likely,
        >= Possible => ResidueVerdict.Possible,
        _ => ResidueVerdict.None,
    };

    private static int[] Sorted()
    {
        var weights = new int[64];
        foreach (var vote in Table) weights[BitOperations.TrailingZeroCount((ulong)vote.Evidence)] = vote.Weight;
        return weights;
    }
}
