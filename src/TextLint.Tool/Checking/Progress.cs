using System.Diagnostics;
using System.Globalization;
using TextLint.Analysis;

namespace TextLint.Tool.Checking;

/// <summary>Shows on a terminal how far a long run has come, in one line that is gone when it ends.</summary>
internal sealed class Progress : IDisposable
{
    private const string EraseLine = "\r\u001b[K";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly TextWriter _terminal;
    private readonly Wording _wording;
    private readonly string _all;
    private readonly long _start = Stopwatch.GetTimestamp();
    private TimeSpan _shown;
    private int _done;

    private Progress(TextWriter terminal, Wording wording, int all)
    {
        _terminal = terminal;
        _wording = wording;
        _all = all.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Progress for somebody who sees the errors but not the report scrolling by; null where there is nobody.</summary>
    public static Progress? Create(Surroundings surroundings, bool isReportShown, Wording wording, int all) =>
        surroundings.IsErrorTerminal && !isReportShown && surroundings.Variable("TERM") != "dumb" ? new Progress(surroundings.Error, wording, all) : null;

    /// <summary>One more article is done.</summary>
    public void Step()
    {
        _done++;
        var elapsed = Stopwatch.GetElapsedTime(_start);
        if (elapsed < Patience || elapsed - _shown < Pause) return;
        _shown = elapsed;
        _terminal.Write(EraseLine + _wording.Format("cli.progress", [new("done", _done.ToString(CultureInfo.InvariantCulture)), new("all", _all)]));
    }

    public void Dispose()
    {
        if (_shown > default(TimeSpan)) _terminal.Write(EraseLine);
    }
}
