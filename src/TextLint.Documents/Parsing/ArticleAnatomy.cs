using System.Collections.Immutable;
using TextLint.Documents.Parsing.Residue;

namespace TextLint.Documents.Parsing;

/// <summary>
/// Gathers what speaks for the kinds of an article's blocks: first what each shows by itself, then its neighbours, then its place, which
/// asks what leads so far. <see cref="BlockWeights"/> decides.
/// </summary>
internal sealed class ArticleAnatomy
{
    private const int MostWordsOfKicker = 2;
    private const int MostWordsOfCrosshead = 10;

    private const int MostLinesBelowLead = 3;

    // A headline that is repeated stands near the top; the bound keeps the search linear.
    private const int MostLinesAboveHeadline = 12;

    private readonly ImmutableArray<UnclassifiedBlock> _blocks;
    private readonly BlockCues _cues;
    private readonly BlockShape[] _shapes;
    private readonly BlockBallots _ballots;
    private readonly ResidueEvidence[] _residueEvidence;
    private readonly ResidueSurvey _residue;

    public ArticleAnatomy(ImmutableArray<UnclassifiedBlock> blocks, BlockCues cues, ResidueReader residue)
    {
        _blocks = blocks;
        _cues = cues;
        _shapes = new BlockShape[blocks.Length];
        _ballots = new BlockBallots(blocks);
        _residueEvidence = new ResidueEvidence[blocks.Length];
        var verdicts = new ResidueVerdict[blocks.Length];
        for (var i = 0; i < blocks.Length; i++)
        {
            var text = blocks[i].Text.Characters;
            _shapes[i] = BlockShape.Of(text);
            if (blocks[i].HeadingLevel == 1) continue;
            _residueEvidence[i] = residue.Read(text);
            verdicts[i] = ResidueWeights.VerdictOf(ResidueWeights.SumOf(_residueEvidence[i]));
        }
        _residue = new ResidueSurvey(verdicts, _residueEvidence, _shapes, _ballots);
    }

    /// <summary>The kinds of the blocks, and what was seen of each.</summary>
    public ImmutableArray<BlockReading> Read()
    {
        for (var i = 0; i < _blocks.Length; i++) _ballots.Cast(i, LooksOf(i) | WordsOf(i));
        _residue.CastLabels();
        CastCreditsBehind();
        CastRepeatedCaptions();
        CastListMarks();
        _residue.CastPlaces();
        var firstProse = Next(0, IsProse);
        CastNames(firstProse);
        CastBylines(firstProse, Array.FindLastIndex(_shapes, shape => shape.IsProse));
        var headline = FindHeadline(firstProse);
        if (headline >= 0) CastHeadline(headline);
        var lead = headline < 0 ? -1 : Next(headline + 1, IsProse);
        CastSubheadline(headline, lead);
        if (lead >= 0) _ballots.Cast(lead, BlockEvidence.FirstText);
        CastCrossheads(lead >= 0 ? lead : Math.Max(firstProse, 0));
        var readings = ImmutableArray.CreateBuilder<BlockReading>(_blocks.Length);
        for (var i = 0; i < _blocks.Length; i++) readings.Add(new BlockReading(_ballots[i], _ballots.EvidenceOf(i), _residueEvidence[i]));
        return readings.MoveToImmutable();
    }

    private BlockEvidence LooksOf(int index)
    {
        var shape = _shapes[index];
        var level = _blocks[index].HeadingLevel;
        var evidence = level > 0 ? BlockEvidence.Heading : BlockEvidence.None;
        if (level == 1) evidence |= BlockEvidence.TopHeading;
        if (shape.IsLong) evidence |= BlockEvidence.Long;
        if (shape.IsClosed) evidence |= BlockEvidence.Closed;
        if (shape.IsLine) evidence |= BlockEvidence.Line;
        if (shape is { IsTitleCase: true, IsLine: false }) evidence |= BlockEvidence.TitleCase;
        if (level == 0 && IsKicker(index)) evidence |= BlockEvidence.KickerLength;
        return evidence;
    }

    private BlockEvidence WordsOf(int index)
    {
        if (_blocks[index] is not { HeadingLevel: 0, Kind: null }) return BlockEvidence.None;
        var text = Text(index);
        var shape = _shapes[index];
        if (shape.IsFragment) return BlockEvidence.NoLetters;
        var evidence = BlockEvidence.None;
        if (_cues.IsCredit(text, shape) && !(index == 0 && BlockCues.TellsMoreThanNames(text))) evidence |= BlockEvidence.CreditCue;
        if (_cues.IsCaption(text, shape)) evidence |= BlockEvidence.CaptionCue;
        if (Dateline.LengthIn(text) == text.Length) evidence |= BlockEvidence.DatelineForm;
        if (shape.IsFigures) evidence |= BlockEvidence.Figures;
        return evidence;
    }

    // A picture's text stands before its credit, which may be glued to the paragraph behind it.
    private void CastCreditsBehind()
    {
        // Below its last paragraph an article names the source of the picture above it.
        var last = Array.FindLastIndex(_shapes, static shape => shape.IsProse);
        for (var i = 1; i + 1 < _blocks.Length; i++)
        {
            if (i == last && _shapes[i - 1].IsProse) continue;
            if (!IsOpen(i) || !BlockCues.MayBeCaption(_shapes[i]) || _shapes[i].Ending != BlockEnding.Stop || !BlockCues.IsOneSentence(Text(i))) continue;
            if (_cues.StartsWithCredit(Text(i + 1))) _ballots.Cast(i, BlockEvidence.CreditBehind);
        }
    }

    // A picture's text stands there twice, once with its credit.
    private void CastRepeatedCaptions()
    {
        for (var i = 0; i < _blocks.Length; i++)
            if (IsOpen(i) && BlockCues.MayBeCaption(_shapes[i]) && (IsRepeatedBy(i, i - 1) || IsRepeatedBy(i, i + 1))) _ballots.Cast(i, BlockEvidence.SameAsCaption);
    }

    private bool IsRepeatedBy(int index, int caption) =>
        caption >= 0 && caption < _blocks.Length && _ballots[caption] == BlockKind.Caption && Text(caption).StartsWith(Text(index));

    // Without a word before it a name is the author's where a date stands beside it.
    private void CastNames(int firstProse)
    {
        for (var i = 1; i < firstProse + MostLinesBelowLead && i + 1 < _blocks.Length; i++)
            if (IsOpen(i) && BlockCues.IsFullName(Text(i)) && (_residue.IsDate(i - 1) || _residue.IsDate(i + 1))) _ballots.Cast(i, BlockEvidence.NameBesideDate);
    }

    // “The headline | Section | Site”: what the window of a browser shows.
    private void CastPageTitles(int top)
    {
        for (var i = 0; i < top; i++)
            if (IsOpen(i) && Next(i + 1, j => IsPageTitle(Text(i), Text(j))) >= 0) _ballots.Cast(i, BlockEvidence.PageTitle);
    }

    private static bool IsPageTitle(ReadOnlySpan<char> line, ReadOnlySpan<char> title) =>
        line.StartsWith(title) && line[title.Length..] is [' ', '|' or '-' or '\u2013' or '\u2014' or '\u00B7' or '\u2022' or '\u00BB', ' ', _, ..];

    // One dash at the start of a line may be a dash; on two lines in a row it is a list.
    private void CastListMarks()
    {
        for (var i = 0; i < _blocks.Length; i++)
        {
            if (!IsOpen(i) || ListMark.Of(Text(i)) is not { } mark) continue;
            var hasNeighbour = (i > 0 && ListMark.Of(Text(i - 1)) == mark) || (i + 1 < _blocks.Length && ListMark.Of(Text(i + 1)) == mark);
            if (hasNeighbour || mark.IsCertain) _ballots.Cast(i, BlockEvidence.ListMark);
        }
    }

    // Of the headings, and the lines above the text, that for which most speaks.
    private int FindHeadline(int firstProse)
    {
        var top = Math.Min(firstProse, MostLinesAboveHeadline);
        CastPageTitles(top);
        var marked = Next(0, i => _ballots[i] == BlockKind.Headline);
        if (marked >= 0) return marked;
        for (var i = 0; i < top; i++)
            if (IsPlainLine(i) && Next(i + 1, j => IsSame(i, j)) >= 0) _ballots.Cast(i, BlockEvidence.Repeated);
        var best = -1;
        for (var i = 0; i < _blocks.Length; i++)
        {
            var level = _blocks[i].HeadingLevel;
            if (level != 1 && !(level > 0 && (firstProse < 0 || i < firstProse)) && !(i < top && IsPlainLine(i))) continue;
            if (best < 0 || _ballots.SumFor(BlockKind.Headline, i) > _ballots.SumFor(BlockKind.Headline, best)) best = i;
        }
        return best;
    }

    private void CastHeadline(int headline)
    {
        _ballots.Cast(headline, BlockEvidence.AboveText);
        for (var i = Math.Max(0, headline - MostLinesAboveHeadline); i < headline; i++)
            if (IsOpen(i) && (_residueEvidence[i] & (ResidueEvidence.Menu | ResidueEvidence.Stroke)) != 0) _ballots.Cast(i, BlockEvidence.PageTitle);
        for (var i = headline + 1; i < _blocks.Length; i++)
            if (IsOpen(i) && IsSame(i, headline)) _ballots.Cast(i, BlockEvidence.SameAsHeadline);
        if (headline > 0 && IsOpen(headline - 1) && IsKicker(headline - 1)) _ballots.Cast(headline - 1, BlockEvidence.AboveHeadline);
    }

    private void CastSubheadline(int headline, int lead)
    {
        var subheadline = lead < 0 ? -1 : Next(headline + 1, i => IsOpen(i) && (i >= lead || _shapes[i].IsLine));
        if (subheadline >= 0 && subheadline < lead) _ballots.Cast(subheadline, BlockEvidence.BelowHeadline);
    }

    private void CastCrossheads(int start)
    {
        for (var i = 0; i < _blocks.Length; i++)
            if (IsOpen(i) && (_blocks[i].HeadingLevel > 0 || IsCrosshead(i, start))) _ballots.Cast(i, BlockEvidence.BetweenText);
    }

    // Names stand near the top or at the very end; within the text the same words open a crosshead.
    private void CastBylines(int firstProse, int lastProse)
    {
        for (var i = 0; i < _blocks.Length; i++)
        {
            if (!IsOpen(i) || (i > firstProse + MostLinesBelowLead && i <= lastProse) || !_cues.IsByline(Text(i), _shapes[i])) continue;
            _ballots.Cast(i, BlockEvidence.BylineCue);
            if (!_cues.IsBylineOnly(Text(i))) continue;
            while (i + 1 < _blocks.Length && IsOpen(i + 1) && BlockCues.IsName(Text(i + 1), _shapes[i + 1])) _ballots.Cast(++i, BlockEvidence.BelowByline);
        }
    }

    private bool IsCrosshead(int index, int start)
    {
        if (index <= start || !_shapes[index].IsLine || _shapes[index].Words > MostWordsOfCrosshead || char.IsLower(Text(index)[0])) return false;
        var previous = index - 1;
        while (previous > start && _ballots[previous] is BlockKind.Caption or BlockKind.Credit or BlockKind.Fragment or BlockKind.Boilerplate) previous--;
        return _shapes[previous].IsProse && index + 1 < _blocks.Length && (_shapes[index + 1].IsProse || _ballots[index + 1] == BlockKind.ListItem);
    }

    private ReadOnlySpan<char> Text(int index) => _blocks[index].Text.Characters;

    private bool IsOpen(int index) => _ballots.IsOpen(index);

    private bool IsProse(int index) => IsOpen(index) && _blocks[index].HeadingLevel == 0 && _shapes[index] is { IsProse: true, IsTitleCase: false };

    private bool IsPlainLine(int index) => IsOpen(index) && (_shapes[index].IsLine || _shapes[index].IsTitleCase);

    private bool IsKicker(int index) => _shapes[index].IsLine && _shapes[index].Words <= MostWordsOfKicker;

    private bool IsSame(int one, int other) => Text(one).SequenceEqual(Text(other));

    private int Next(int start, Func<int, bool> condition)
    {
        for (var i = start; i < _blocks.Length; i++)
            if (condition(i)) return i;
        return -1;
    }
}
