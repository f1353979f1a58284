namespace TextLint.Documents.Parsing.Residue;

/// <summary>Finds the residue among the blocks of an article: what is certain by itself first, then what its place and its neighbours make certain.</summary>
internal sealed class ResidueSurvey
{
    private const int MostWordsOfMenuLine = 6;
    private const int LongestMenuGap = 4;
    private const int MostWordsOfTopEntry = 2;
    private const int MostWordsOfLastEntry = 3;
    private const int FewestLinesOfTopMenu = 3;
    private const int FewestWordsOfHeadline = 2;
    private const int MostLinesBelowLead = 3;
    private const int DigitsOfDate = 6;
    private const int FewestLinesOfRun = 3;
    private const int FewestTextsAboveAbout = 3;
    private const int MostTextsBelowAbout = 2;

    private readonly ResidueVerdict[] _verdicts;
    private readonly ResidueEvidence[] _evidence;
    private readonly BlockShape[] _shapes;
    private readonly BlockBallots _ballots;

    /// <param name="verdicts">What each block is by itself.</param>
    /// <param name="evidence">What was seen of each.</param>
    /// <param name="shapes">How each looks.</param>
    /// <param name="ballots">What is known of each so far; what speaks for residue is added to it.</param>
    public ResidueSurvey(ResidueVerdict[] verdicts, ResidueEvidence[] evidence, BlockShape[] shapes, BlockBallots ballots) => (_verdicts, _evidence, _shapes, _ballots) = (verdicts, evidence, shapes, ballots);

    /// <summary>Adds what the words of each block say.</summary>
    public void CastLabels()
    {
        SpareHeadline();
        for (var i = 0; i < _verdicts.Length; i++)
            if (_verdicts[i] is ResidueVerdict.Likely or ResidueVerdict.Control) _verdicts[i] = MayBeText(i) ? ResidueVerdict.Possible : ResidueVerdict.Certain;
        for (var i = 0; i < _verdicts.Length; i++)
        {
            if (_verdicts[i] == ResidueVerdict.Certain) _ballots.Cast(i, BlockEvidence.SiteLabel);
            else if (_verdicts[i] == ResidueVerdict.Possible) _ballots.Cast(i, BlockEvidence.PossibleLabel);
        }
    }

    /// <summary>Adds what speaks for residue in the places of those that may be.</summary>
    public void CastPlaces()
    {
        var lastProse = LastProse();
        CastRuns();
        CastDatesAtTop();
        for (var i = 0; i < _ballots.Count; i++)
        {
            if (!MayBe(i)) continue;
            if (lastProse >= 0 && i > lastProse) _ballots.Cast(i, BlockEvidence.BehindText);
            else if (IsResidue(Before(i))) _ballots.Cast(i, BlockEvidence.BesideResidue);
        }
        for (var i = _ballots.Count - 2; i >= 0; i--)
            if (MayBe(i) && IsResidue(Behind(i))) _ballots.Cast(i, BlockEvidence.BesideResidue);
        CloseMenuAtTop();
        CloseMarks();
        CastLists();
        CastItems();
        CastAbout(lastProse);
        if (lastProse >= 0) CloseGaps(lastProse);
    }

    // Below its label a list of other articles goes on as long as lines follow, or short texts with their dates.
    private void CastLists()
    {
        for (var i = Array.FindIndex(_shapes, shape => shape.IsProse) + 1; i > 0 && i < _ballots.Count; i++)
        {
            if ((_evidence[i] & ResidueEvidence.ListLabel) == 0 || !IsResidue(i)) continue;
            var end = i + 1;
            while (end < _ballots.Count && IsListed(end)) end++;
            // The last line above running text may be a crosshead.
            var last = end < _ballots.Count && _shapes[end].IsProse && _shapes[end - 1].IsLine && !IsDate(end - 1) ? end - 1 : end;
            Cast(i + 1, last, BlockEvidence.BetweenLabels);
            i = end - 1;
        }
    }

    // The items of a list belong to the label whose colon announces them.
    private void CastItems()
    {
        var isAnnounced = false;
        for (var i = 1; i < _ballots.Count; i++)
        {
            isAnnounced = _ballots[i] == BlockKind.ListItem && (isAnnounced || (IsResidue(i - 1) && _shapes[i - 1].Ending == BlockEnding.Open));
            if (isAnnounced) _ballots.Cast(i, BlockEvidence.BetweenLabels);
        }
    }

    // Who wrote or sent the text is said below it, in a paragraph or two up to the end.
    private void CastAbout(int lastProse)
    {
        var label = Array.FindIndex(_evidence, evidence => (evidence & ResidueEvidence.AboutLabel) != 0);
        if (label < 0 || label > lastProse || !IsResidue(label)) return;
        if (ProseIn(0, label) >= FewestTextsAboveAbout && ProseIn(label + 1, _shapes.Length) <= MostTextsBelowAbout) Cast(label + 1, lastProse + 1, BlockEvidence.BetweenLabels);
    }

    private int ProseIn(int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
            if (_shapes[i].IsProse) count++;
        return count;
    }

    private bool IsListed(int index)
    {
        if (IsResidue(index)) return (_evidence[index] & ResidueEvidence.ListLabel) == 0;
        if (!_ballots.IsOpen(index) && _ballots[index] is not (BlockKind.Metadata or BlockKind.ListItem)) return false;
        return !(_shapes[index].IsProse || _shapes[index].HoldsSentences) || (index + 1 < _shapes.Length && IsDate(index + 1));
    }

    /// <summary>Whether a block is a date, perhaps with a word or two.</summary>
    public bool IsDate(int index) => (_evidence[index] & (ResidueEvidence.Date | ResidueEvidence.Dated)) != 0 || (_shapes[index] is { IsFigures: true, Digits: >= DigitsOfDate });

    // Above the text a line of figures is the date at which the page was made; within it, it may be a crosshead.
    private void CastDatesAtTop()
    {
        var bottom = Math.Min(_ballots.Count, Array.FindIndex(_shapes, shape => shape.IsProse) + MostLinesBelowLead);
        for (var i = 0; i < bottom; i++)
            if (MayBe(i) && _shapes[i].Digits >= DigitsOfDate) _ballots.Cast(i, BlockEvidence.DateAboveText);
    }

    // One label may be a crosshead; several in a row are the controls of a page.
    private void CastRuns()
    {
        var start = 0;
        for (var i = 0; i <= _ballots.Count; i++)
        {
            if (i < _ballots.Count && MayBe(i)) continue;
            if (i - start >= FewestLinesOfRun) Cast(start, i, BlockEvidence.RunOfLabels);
            start = i + 1;
        }
    }

    private void Cast(int start, int end, BlockEvidence evidence)
    {
        for (var i = start; i < end; i++) _ballots.Cast(i, evidence);
    }

    private int LastProse()
    {
        for (var i = _ballots.Count - 1; i >= 0; i--)
            if (_ballots.IsOpen(i) && _shapes[i].IsProse && _verdicts[i] == ResidueVerdict.None) return i;
        return -1;
    }

    // Where all lines above the text may be labels, the longest is the headline.
    private void SpareHeadline()
    {
        var bottom = Array.FindIndex(_shapes, shape => shape.IsProse);
        var longest = -1;
        for (var i = 0; i < bottom; i++)
        {
            if (_verdicts[i] == ResidueVerdict.Certain || !_ballots.IsOpen(i) || !_shapes[i].IsLine || _shapes[i].Words < FewestWordsOfHeadline || _shapes[i].Capitals == 0) continue;
            if (_verdicts[i] == ResidueVerdict.None) return;
            if (longest < 0 || _shapes[i].Words > _shapes[longest].Words) longest = i;
        }
        if (longest >= 0) _verdicts[longest] = ResidueVerdict.None;
    }

    // The strokes of a player stand between its times.
    private void CloseMarks()
    {
        for (var i = 1; i + 1 < _ballots.Count; i++)
            if (_ballots[i] == BlockKind.Fragment && IsTime(Before(i)) && IsTime(Behind(i))) _ballots.Cast(i, BlockEvidence.BetweenLabels);
    }

    private bool IsTime(int index) => IsResidue(index) && _shapes[index] is { Letters: 0, Digits: > 0 };

    // Several lines of a word or two above the text are entries of a menu; the longest, or the last of those, is the headline.
    private void CloseMenuAtTop()
    {
        var bottom = Array.FindIndex(_shapes, shape => shape.IsProse);
        var headline = -1;
        for (var i = 0; i < bottom; i++)
            if (_ballots.IsOpen(i) && _shapes[i].Digits == 0 && (headline < 0 || _shapes[i].Words >= _shapes[headline].Words)) headline = i;
        var start = 0;
        for (var i = 0; i <= bottom; i++)
        {
            if (i < bottom && i != headline && (IsResidue(i) || IsEntry(i, MostWordsOfTopEntry))) continue;
            if (i - start >= FewestLinesOfTopMenu) Cast(start, i, BlockEvidence.BetweenLabels);
            start = i + 1;
        }
    }

    // Short lines between residue behind the text, or at its very end, are entries of a menu.
    private void CloseGaps(int lastProse)
    {
        var residue = -1;
        for (var i = lastProse + 1; i < _ballots.Count; i++)
        {
            if (!IsResidue(i)) continue;
            if (residue >= 0 && i - residue - 1 <= LongestMenuGap && Enumerable.Range(residue + 1, i - residue - 1).All(IsMenuLine))
                Cast(residue + 1, i, BlockEvidence.BetweenLabels);
            residue = i;
        }
        if (residue >= 0 && _ballots.Count - residue - 1 <= LongestMenuGap && Enumerable.Range(residue + 1, _ballots.Count - residue - 1).All(i => IsEntry(i, MostWordsOfLastEntry)))
            Cast(residue + 1, _ballots.Count, BlockEvidence.BetweenLabels);
    }

    private bool IsMenuLine(int index) => IsEntry(index, MostWordsOfMenuLine);

    private bool IsEntry(int index, int mostWords) =>
        (_ballots.IsOpen(index) || _ballots[index] is BlockKind.Metadata or BlockKind.ListItem) && _shapes[index].Ending == BlockEnding.None && _shapes[index].Words <= mostWords;

    private bool MayBeText(int index) =>
        (_verdicts[index] == ResidueVerdict.Likely && (IsAmongText(index) || AnnouncesText(index))) || ((_verdicts[index] == ResidueVerdict.Likely || _shapes[index].Ending == BlockEnding.Question) && MayBeHeading(index));

    // A sentence of the article that tells its readers what they can do stands between others.
    private bool IsAmongText(int index) =>
        (_evidence[index] & (ResidueEvidence.StrangeSentence | ResidueEvidence.Keywords | ResidueEvidence.Command)) == ResidueEvidence.StrangeSentence && index > 0 && index + 1 < _shapes.Length && IsText(index - 1) && IsText(index + 1);

    // “Below is the report:”
    private bool AnnouncesText(int index) => _shapes[index].Ending == BlockEnding.Open && index > 0 && index + 1 < _shapes.Length && IsText(index - 1) && IsText(index + 1);

    private bool IsText(int index) => _shapes[index].IsProse && _verdicts[index] <= ResidueVerdict.Possible;

    // A line without a closing mark, with running text behind it, and with nothing or running text in front of it.
    private bool MayBeHeading(int index) =>
        _shapes[index].IsLine && index + 1 < _shapes.Length && IsText(index + 1) && (index == 0 || IsText(index - 1));

    private bool MayBe(int index) => _verdicts[index] == ResidueVerdict.Possible && (_ballots.IsOpen(index) || _ballots[index] == BlockKind.Metadata);

    // Marks without a letter stand between the parts of a control.
    private int Before(int index)
    {
        do index--;
        while (index >= 0 && _ballots[index] == BlockKind.Fragment);
        return index;
    }

    private int Behind(int index)
    {
        do index++;
        while (index < _ballots.Count && _ballots[index] == BlockKind.Fragment);
        return index;
    }

    private bool IsResidue(int index) => index >= 0 && index < _ballots.Count && _ballots[index] == BlockKind.Boilerplate;
}
