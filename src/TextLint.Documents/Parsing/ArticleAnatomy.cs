using System.Collections.Immutable;
using System.Runtime.InteropServices;
using TextLint.Documents.Parsing.Residue;

namespace TextLint.Documents.Parsing;

/// <summary>The classification of one article's blocks: first what each shows by itself, then the headline, then what stands around it and below.</summary>
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
    private readonly BlockKind?[] _kinds;
    private readonly BlockKind?[] _explained;
    private readonly BlockEvidence[] _evidence;
    private readonly ResidueSurvey _residue;

    public ArticleAnatomy(ImmutableArray<UnclassifiedBlock> blocks, BlockCues cues, ResidueReader residue)
    {
        _blocks = blocks;
        _cues = cues;
        _shapes = new BlockShape[blocks.Length];
        _kinds = new BlockKind?[blocks.Length];
        _explained = new BlockKind?[blocks.Length];
        _evidence = new BlockEvidence[blocks.Length];
        var verdicts = new ResidueVerdict[blocks.Length];
        for (var i = 0; i < blocks.Length; i++)
        {
            var text = blocks[i].Text.Characters;
            _shapes[i] = BlockShape.Of(text);
            _kinds[i] = blocks[i].Kind;
            verdicts[i] = blocks[i].HeadingLevel == 1 ? ResidueVerdict.None : residue.Judge(text);
        }
        _residue = new ResidueSurvey(verdicts, _shapes, _kinds);
    }

    /// <summary>The kinds of the blocks, and what decided on each.</summary>
    public ImmutableArray<BlockKind> Classify(out ImmutableArray<BlockEvidence> evidence)
    {
        Explain(BlockEvidence.Markup);
        _residue.MarkCertain();
        Explain(BlockEvidence.Label);
        for (var i = 0; i < _blocks.Length; i++) _kinds[i] ??= KindByItself(i);
        Explain(BlockEvidence.Cue);
        MarkCaptionsBeforeCredits();
        Explain(BlockEvidence.CreditBehind);
        MarkListItems();
        Explain(BlockEvidence.ListMark);
        _residue.MarkPossible();
        Explain(BlockEvidence.ResidueBeside);
        var firstProse = Next(0, IsProse);
        var lastProse = Array.FindLastIndex(_shapes, shape => shape.IsProse);
        MarkBylines(firstProse, lastProse);
        Explain(BlockEvidence.Byline);
        var headline = FindHeadline(firstProse);
        if (headline >= 0) MarkHeadline(headline);
        Explain(BlockEvidence.AboveText);
        var lead = headline < 0 ? -1 : Next(headline + 1, IsProse);
        MarkSubheadline(headline, lead);
        Explain(BlockEvidence.BelowHeadline);
        if (lead >= 0) _kinds[lead] = BlockKind.Lead;
        Explain(BlockEvidence.FirstText);
        MarkBody(lead >= 0 ? lead : Math.Max(firstProse, 0));
        Explain(BlockEvidence.BetweenText);
        for (var i = 0; i < _kinds.Length; i++)
            if (_kinds[i] is null) _evidence[i] = BlockEvidence.None;
        evidence = ImmutableCollectionsMarshal.AsImmutableArray(_evidence);
        var kinds = ImmutableArray.CreateBuilder<BlockKind>(_kinds.Length);
        foreach (var kind in _kinds) kinds.Add(kind ?? BlockKind.Paragraph);
        return kinds.MoveToImmutable();
    }

    // Every step writes its kinds where it finds them; what is new since the last step is its doing.
    private void Explain(BlockEvidence step)
    {
        for (var i = 0; i < _kinds.Length; i++)
        {
            if (_kinds[i] == _explained[i]) continue;
            _evidence[i] = step;
            _explained[i] = _kinds[i];
        }
    }

    private BlockKind? KindByItself(int index)
    {
        if (_blocks[index].HeadingLevel > 0) return null;
        var text = Text(index);
        var shape = _shapes[index];
        if (shape.IsFragment) return BlockKind.Fragment;
        if (_cues.IsCredit(text, shape)) return BlockKind.Credit;
        if (_cues.IsCaption(text, shape)) return BlockKind.Caption;
        if (Dateline.LengthIn(text) == text.Length) return BlockKind.Dateline;
        return shape.IsFigures ? BlockKind.Metadata : null;
    }

    // A picture's text stands before its credit, which may be glued to the paragraph behind it.
    private void MarkCaptionsBeforeCredits()
    {
        for (var i = 0; i + 1 < _blocks.Length; i++)
            if (IsOpen(i) && i > 0 && BlockCues.MayBeCaption(_shapes[i]) && _shapes[i].Ending == BlockEnding.Stop && BlockCues.IsOneSentence(Text(i)) && _cues.StartsWithCredit(Text(i + 1))) _kinds[i] = BlockKind.Caption;
    }

    // One dash at the start of a line may be a dash; on two lines in a row it is a list.
    private void MarkListItems()
    {
        for (var i = 0; i < _blocks.Length; i++)
        {
            if (!IsOpen(i) || ListMark.Of(Text(i)) is not { } mark) continue;
            var hasNeighbour = (i > 0 && ListMark.Of(Text(i - 1)) == mark) || (i + 1 < _blocks.Length && ListMark.Of(Text(i + 1)) == mark);
            if (hasNeighbour || mark.IsCertain) _kinds[i] = BlockKind.ListItem;
        }
    }

    private int FindHeadline(int firstProse)
    {
        var marked = Next(0, i => _kinds[i] == BlockKind.Headline);
        if (marked >= 0) return marked;
        var heading = Next(0, i => _blocks[i].HeadingLevel == 1);
        if (heading < 0) heading = Next(0, i => _blocks[i].HeadingLevel > 0);
        if (heading >= 0 && (firstProse < 0 || heading < firstProse || _blocks[heading].HeadingLevel == 1)) return heading;
        if (firstProse <= 0) return -1;
        var top = Math.Min(firstProse, MostLinesAboveHeadline);
        var repeated = Next(0, i => i < top && IsPlainLine(i) && !IsKicker(i) && Next(i + 1, j => IsSame(i, j)) >= 0);
        if (repeated >= 0) return repeated;
        var first = Next(0, i => i < top && IsPlainLine(i) && !IsKicker(i));
        return first >= 0 ? first : Next(0, i => i < top && IsPlainLine(i));
    }

    private void MarkHeadline(int headline)
    {
        for (var i = headline; i < _blocks.Length; i++)
            if (i == headline || (IsOpen(i) && IsSame(i, headline))) _kinds[i] = BlockKind.Headline;
        if (headline > 0 && IsOpen(headline - 1) && IsKicker(headline - 1)) _kinds[headline - 1] = BlockKind.Kicker;
    }

    private void MarkSubheadline(int headline, int lead)
    {
        var subheadline = lead < 0 ? -1 : Next(headline + 1, i => IsOpen(i) && (i >= lead || _shapes[i].IsLine));
        if (subheadline >= 0 && subheadline < lead) _kinds[subheadline] = BlockKind.Subheadline;
    }

    private void MarkBody(int start)
    {
        for (var i = 0; i < _blocks.Length; i++)
            if (IsOpen(i) && (_blocks[i].HeadingLevel > 0 || IsCrosshead(i, start))) _kinds[i] = BlockKind.Crosshead;
    }

    // Names stand near the top or at the very end; within the text the same words open a crosshead.
    private void MarkBylines(int firstProse, int lastProse)
    {
        for (var i = 0; i < _blocks.Length; i++)
        {
            if (!IsOpen(i) || (i > firstProse + MostLinesBelowLead && i <= lastProse) || !_cues.IsByline(Text(i), _shapes[i])) continue;
            _kinds[i] = BlockKind.Byline;
            if (!_cues.IsBylineOnly(Text(i))) continue;
            while (i + 1 < _blocks.Length && IsOpen(i + 1) && BlockCues.IsName(Text(i + 1), _shapes[i + 1])) _kinds[++i] = BlockKind.Byline;
        }
    }

    private bool IsCrosshead(int index, int start)
    {
        if (index <= start || !_shapes[index].IsLine || _shapes[index].Words > MostWordsOfCrosshead || char.IsLower(Text(index)[0])) return false;
        var previous = index - 1;
        while (previous > start && _kinds[previous] is BlockKind.Caption or BlockKind.Credit or BlockKind.Fragment) previous--;
        return _shapes[previous].IsProse && index + 1 < _blocks.Length && (_shapes[index + 1].IsProse || _kinds[index + 1] == BlockKind.ListItem);
    }

    private ReadOnlySpan<char> Text(int index) => _blocks[index].Text.Characters;

    private bool IsOpen(int index) => _kinds[index] is null;

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
