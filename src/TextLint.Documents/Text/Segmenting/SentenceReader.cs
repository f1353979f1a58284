using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Documents.Segmenting;

/// <summary>Reads the sentences of a text from left to right, with their tokens.</summary>
internal ref struct SentenceReader
{
    /// <summary>A sentence that is longer is cut at a token.</summary>
    public const int MaxSentenceLength = 10_000;

    // An opening bracket whose closing one is farther away is taken for a stray one.
    private const int MaxBracketLength = 500;

    private readonly ProjectedText _text;
    private readonly TextConventions _conventions;
    private Token[] _tokens;
    private int _count;
    private int _number;
    private TokenReader _reader;
    private RawToken _next;
    private bool _hasNext;
    private int _bracketEnd;
    private int _parenthesisEnd;

    /// <param name="text">The text of a block.</param>
    /// <param name="conventions">Those of its language.</param>
    /// <param name="number">Number of the first sentence.</param>
    /// <param name="memory">What the tokens of a sentence are collected in, if it is at hand already.</param>
    public SentenceReader(ProjectedText text, TextConventions conventions, int number = 0, Token[]? memory = null)
    {
        _number = number;
        _text = text;
        _conventions = conventions;
        _tokens = memory ?? new Token[64];
        _reader = new TokenReader(text.Characters, conventions);
        _parenthesisEnd = -1;
    }

    /// <summary>Whether the last sentence was cut for its length.</summary>
    public bool WasCut { get; private set; }

    /// <summary>The next sentence, or null at the end of the text.</summary>
    public Sentence? Read()
    {
        if (!ReadTokens()) return null;
        var projected = TextSpan.FromBounds(_tokens[0].Projected.Start, _tokens[_count - 1].Projected.End);
        return new Sentence(_text.ToSource(projected), projected, ImmutableCollectionsMarshal.AsImmutableArray(Tokens(_count)), _text) { Number = _number++ };
    }

    /// <summary>The tokens of the sentence that was read last, until the next one is read.</summary>
    public readonly ReadOnlySpan<Token> Sentence => _tokens.AsSpan(0, _count);

    /// <summary>Reads the tokens of the next sentence; false at the end of the text.</summary>
    public bool ReadTokens()
    {
        _count = 0;
        var end = -1;
        WasCut = false;
        while (_hasNext || _reader.Read(_count == 0 ? 0 : end >= 0 ? end : int.MaxValue, out _next))
        {
            _hasNext = true;
            if (end >= 0 && _next.Start >= end) break;
            if (_count > 0 && _next.End - _tokens[0].Projected.Start > MaxSentenceLength)
            {
                WasCut = true;
                break;
            }
            _hasNext = false;
            end = Math.Max(end, Add(_next));
        }
        return _count > 0;
    }

    // Adds a token and returns the end of its sentence, or -1 where the sentence goes on.
    private int Add(RawToken token)
    {
        var opensSentence = _count == 0;
        var end = EndAt(token, opensSentence);
        if (end >= 0 && token.FullStop is FullStopKind.Initial or FullStopKind.Ordinal or FullStopKind.RomanOrdinal or FullStopKind.NumberAbbreviation)
        {
            Append(token with { End = token.End - 1 });
            Append(new RawToken(token.End - 1, token.End, TokenKind.Punctuation));
            return end;
        }
        Append(token);
        if (token.Kind == TokenKind.Punctuation) NoteBracket(token, opensSentence);
        return end;
    }

    private readonly int EndAt(RawToken token, bool opensSentence)
    {
        var text = _text.Characters;
        var closesParenthesis = token.Start == _parenthesisEnd;
        if (!closesParenthesis && !SentenceEnds.IsTerminator(text, token)) return -1;
        if (token.End < text.Length && SentenceEnds.IsTerminator(text[token.End])) return -1;
        return token.End <= _bracketEnd ? -1 : SentenceEnds.EndAt(text, token, opensSentence, _conventions);
    }

    // What stands in brackets inside a sentence ends no sentence; what stands in round brackets between two sentences is one.
    private void NoteBracket(RawToken token, bool opensSentence)
    {
        var text = _text.Characters;
        var opening = text[token.Start];
        if (opening is not ('(' or '[') || token.Start < _bracketEnd) return;
        var rest = text[token.End..];
        var length = rest[..Math.Min(rest.Length, MaxBracketLength)].IndexOf(opening == '(' ? ')' : ']');
        if (length < 0) return;
        if (!opensSentence) _bracketEnd = token.End + length;
        else if (opening == '(' && token.Start > 0) _parenthesisEnd = token.End + length;
    }

    private void Append(RawToken token)
    {
        if (_count == _tokens.Length) _tokens = Tokens(2 * _count);
        var projected = new TextSpan(token.Start, token.End - token.Start);
        _tokens[_count++] = new Token(_text.ToSource(projected), projected, token.Kind);
    }

    // The tokens so far, in an array of another length.
    private readonly Token[] Tokens(int length)
    {
        var tokens = new Token[length];
        Array.Copy(_tokens, tokens, _count);
        return tokens;
    }
}
