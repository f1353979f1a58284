using Microsoft.CodeAnalysis.Text;
using TextLint.Documents;

namespace TextLint.Analysis.Sequences;

/// <summary>
/// Finds a compiled sequence in a sentence. What was tried at a place in vain is not tried there again, so a start costs at most the steps
/// of the sequence times the tokens that it can take, and a sentence that much for each of its tokens.
/// </summary>
internal sealed class SequenceMatcher(SequenceProgram program)
{
    private readonly int _window = program.Longest + 1;
    private readonly bool[] _failed = program.HasChoices ? new bool[program.Steps.Length * (program.Longest + 1)] : [];
    private readonly int[] _opened = new int[program.CaptureConditions.Length];
    private readonly TextSpan[] _captures = new TextSpan[program.CaptureConditions.Length];
    private SequenceReadings? _sentence;
    private int _start;
    private bool _asksTagger;

    private SequenceReadings Sentence => _sentence!;

    private int Count => Sentence.Sentence.Tokens.Length;

    /// <summary>The match that begins at a token of a sentence, optional tokens taken where they can be and gaps kept short, or null.</summary>
    public SequenceMatch? At(SequenceReadings sentence, int start)
    {
        _sentence = sentence;
        _asksTagger = false;
        var end = RunFrom(start);
        // Most that may match without the tagger does not, and the tagger reads whole sentences.
        if (end >= 0 && program.NeedsTagger)
        {
            _asksTagger = true;
            end = RunFrom(start);
        }
        _sentence = null;
        return end >= 0 ? new SequenceMatch(TextSpan.FromBounds(start, end), [.. _captures]) : null;
    }

    private int RunFrom(int start)
    {
        _start = start;
        Array.Clear(_failed);
        Array.Clear(_captures);
        return Run(0, start);
    }

    private bool Fits(TokenCondition condition, int token) => _asksTagger ? condition.Fits(Sentence, token) : condition.MayFit(Sentence, token);

    private bool HasFailed(int step, int token) => program.HasChoices && _failed[step * _window + token - _start];

    private void Fail(int step, int token)
    {
        if (program.HasChoices) _failed[step * _window + token - _start] = true;
    }

    // The token behind the match, or -1.
    private int Run(int step, int token)
    {
        while (true)
        {
            if (HasFailed(step, token)) return -1;
            var instruction = program.Steps[step];
            switch (instruction.Kind)
            {
                case SequenceStep.Accept:
                    return token;
                case SequenceStep.Token when token < Count && Fits(program.Conditions[instruction.First], token):
                    token++;
                    break;
                case SequenceStep.AtStart when IsStart(token):
                case SequenceStep.AtEnd when IsEnd(token):
                    break;
                case SequenceStep.Choice:
                    if (Run(instruction.First, token) is var end and >= 0) return end;
                    Fail(step, token);
                    step = instruction.Second;
                    continue;
                case SequenceStep.Jump:
                    step = instruction.First;
                    continue;
                case SequenceStep.Open or SequenceStep.Close:
                    return Note(instruction, step, token);
                default:
                    Fail(step, token);
                    return -1;
            }
            step++;
        }
    }

    private int Note(SequenceInstruction instruction, int step, int token)
    {
        var (opened, capture) = (_opened[instruction.First], _captures[instruction.First]);
        if (instruction.Kind == SequenceStep.Open) _opened[instruction.First] = token;
        else _captures[instruction.First] = TextSpan.FromBounds(_opened[instruction.First], token);
        var end = Run(step + 1, token);
        if (end < 0) (_opened[instruction.First], _captures[instruction.First]) = (opened, capture);
        return end;
    }

    private bool IsStart(int token)
    {
        for (var i = token - 1; i >= 0; i--)
        {
            if (Sentence.Sentence.Tokens[i].Kind != TokenKind.Punctuation) return false;
        }
        return true;
    }

    private bool IsEnd(int token)
    {
        for (var i = token; i < Count; i++)
        {
            if (Sentence.Sentence.Tokens[i].Kind != TokenKind.Punctuation) return false;
        }
        return true;
    }
}
