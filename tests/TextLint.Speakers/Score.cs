using System.Globalization;

namespace TextLint.Speakers;

/// <summary>Quotations, those that got a speaker, and those that got the right one.</summary>
public sealed class Score
{
    private int _all;
    private int _answered;
    private int _right;

    public void Add(bool isAnswered, bool isRight)
    {
        _all++;
        if (isAnswered) _answered++;
        if (isRight) _right++;
    }

    public Score With(Score other) => new() { _all = _all + other._all, _answered = _answered + other._answered, _right = _right + other._right };

    public override string ToString()
    {
        var precision = _answered == 0 ? 0 : (double)_right / _answered;
        var recall = _all == 0 ? 0 : (double)_right / _all;
        var f1 = _right == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return string.Create(CultureInfo.InvariantCulture, $"{_all,5} quotations   precision {precision:F3}   recall {recall:F3}   F1 {f1:F3}");
    }
}
