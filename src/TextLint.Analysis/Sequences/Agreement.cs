using TextLint.Language;

namespace TextLint.Analysis.Sequences;

/// <summary>Whether tokens have readings that go together.</summary>
/// <param name="condition">Which tokens, and in what they agree.</param>
/// <param name="program">Knows the captures.</param>
internal sealed class Agreement(AgreementCondition condition, SequenceProgram program)
{
    private const WordTraits Demands = WordTraits.BeforeWeak | WordTraits.BeforeMixed | WordTraits.BeforeStrong;

    private readonly bool _case = condition.On.Contains(AgreementFeature.Case);
    private readonly bool _number = condition.On.Contains(AgreementFeature.Number);
    private readonly bool _gender = condition.On.Contains(AgreementFeature.Gender);
    private readonly bool _person = condition.On.Contains(AgreementFeature.Person);
    private readonly bool _inflection = condition.On.Contains(AgreementFeature.Inflection);

    private bool AsksCells => _case || _number || _gender || _inflection;

    /// <summary>Whether some readings of the tokens agree. Tokens that the match did not take say nothing, nor do words without inflection.</summary>
    public bool Holds(SequenceMatch match, SequenceReadings readings)
    {
        HashSet<State> states = [new State(NominalCells.All, PersonCells.All, WordTraits.None)];
        foreach (var name in condition.Of)
        {
            var capture = program.Captures[name];
            for (var token = match.Captures[capture].Start; token < match.Captures[capture].End; token++)
            {
                states = After(states, readings.Fitting(token, program.CaptureConditions[capture]));
                if (states.Count == 0) return false;
            }
        }
        return true;
    }

    private HashSet<State> After(HashSet<State> states, IEnumerable<MorphologicalReading> readings)
    {
        var next = new HashSet<State>();
        foreach (var state in states)
        {
            foreach (var reading in readings)
            {
                if (Joined(state, reading) is { } joined) next.Add(joined);
            }
        }
        return next;
    }

    private State? Joined(State state, MorphologicalReading reading)
    {
        var cells = state.Cells;
        var own = CellsOf(reading, state.Demand);
        if (AsksCells && reading.AnyCells != NominalCells.None)
        {
            cells &= Widened(own);
            if (cells == NominalCells.None) return null;
        }
        var persons = state.Persons;
        if (_person || _number)
        {
            persons &= PersonsOf(reading, own);
            if (persons == PersonCells.None) return null;
        }
        var demand = reading.Traits & Demands;
        return new State(cells, persons, demand == WordTraits.None ? state.Demand : demand);
    }

    // The strong cells of an adjective are those of every other word.
    private NominalCells CellsOf(MorphologicalReading reading, WordTraits demand)
    {
        var isInflected = reading.WeakCells != NominalCells.None || reading.MixedCells != NominalCells.None || reading.PartOfSpeech == PartOfSpeech.Adj;
        if (!_inflection || !isInflected) return reading.AnyCells;
        if ((demand & WordTraits.BeforeWeak) != 0) return reading.WeakCells;
        return (demand & WordTraits.BeforeMixed) != 0 ? reading.MixedCells : reading.Cells;
    }

    // What is not asked for makes no difference: a word in one cell then stands in all that differ from it in nothing else.
    private NominalCells Widened(NominalCells cells)
    {
        if (!_case) cells = AcrossCases(cells);
        if (_gender && _number) return cells;
        var widened = NominalCells.None;
        foreach (var row in (NominalCells[])[NominalCells.Nominative, NominalCells.Accusative, NominalCells.Dative, NominalCells.Genitive])
        {
            var inRow = cells & row;
            if (inRow == NominalCells.None) continue;
            widened |= inRow;
            if (!_gender && (inRow & NominalCells.Singular) != 0) widened |= row & NominalCells.Singular;
            if (!_number && !_gender) widened |= row;
            if (!_number && (inRow & NominalCells.Plural) != 0) widened |= row;
        }
        return widened;
    }

    private static NominalCells AcrossCases(NominalCells cells)
    {
        var columns = (int)cells | ((int)cells >> 4) | ((int)cells >> 8) | ((int)cells >> 12);
        columns &= 15;
        return (NominalCells)(columns | (columns << 4) | (columns << 8) | (columns << 12));
    }

    private PersonCells PersonsOf(MorphologicalReading reading, NominalCells cells)
    {
        if (reading.Persons != PersonCells.None) return _person ? reading.Persons : NumberOf(reading.Persons);
        var isPhrase = reading.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Det;
        if (!isPhrase || cells == NominalCells.None) return PersonCells.All;
        var numbers = ((cells & NominalCells.Singular) != 0 ? PersonCells.Singular : PersonCells.None) | ((cells & NominalCells.Plural) != 0 ? PersonCells.Plural : PersonCells.None);
        return _person ? numbers & PersonCells.Third : numbers;
    }

    private static PersonCells NumberOf(PersonCells persons) =>
        ((persons & PersonCells.Singular) != 0 ? PersonCells.Singular : PersonCells.None) | ((persons & PersonCells.Plural) != 0 ? PersonCells.Plural : PersonCells.None);

    private readonly record struct State(NominalCells Cells, PersonCells Persons, WordTraits Demand);
}
