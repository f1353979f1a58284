using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Language;

/// <summary>All that the data of a language say of one word, for those who look into them.</summary>
/// <param name="Status">What the lexicon knows of it.</param>
/// <param name="Parts">The parts of a compound in reading order, as offsets in the word; empty where it is none.</param>
/// <param name="Band">How rare it is (<see cref="WordFrequencies.BandOf(ReadOnlySpan{char})"/>); 0 without a rank.</param>
/// <param name="Names">What it names.</param>
public sealed record WordDescription(WordStatus Status, ImmutableArray<TextSpan> Parts, int Band, NameKinds Names)
{
    /// <summary>Looks a word up as it is written. Nothing of it is remembered.</summary>
    public static WordDescription Of(ReadOnlySpan<char> word, LanguagePack pack)
    {
        var status = pack.Lexicon?.LookAfresh(word) ?? WordStatus.Unknown;
        var (band, names) = pack.Frequencies?.Look(word) ?? default;
        var parts = status == WordStatus.Compound ? pack.Lexicon!.PartsOf(word) : [];
        return new WordDescription(status, parts, band, names | (pack.IsPlaceName(word) ? NameKinds.Place : NameKinds.None) | (pack.IsOrganisation(word) ? NameKinds.Organisation : NameKinds.None));
    }
}
