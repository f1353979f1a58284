using TextLint.Tool.Files;

namespace TextLint.Tool.Checking;

/// <summary>Where a report goes.</summary>
internal sealed class ReportOutput : IDisposable
{
    private readonly ReplacedFile? _file;

    private ReportOutput(Stream stream, ReplacedFile? file, bool isShown)
    {
        Stream = stream;
        _file = file;
        IsShown = isShown;
    }

    public Stream Stream { get; }

    /// <summary>Whether somebody reads it as it comes.</summary>
    public bool IsShown { get; }

    /// <summary>Opens what the request asks for; throws what the file system throws.</summary>
    public static ReportOutput Open(CheckRequest request, Surroundings surroundings)
    {
        if (request.Output is { } path)
        {
            var file = ReplacedFile.Create(surroundings.FullPath(path));
            return new ReportOutput(file.Stream, file, isShown: false);
        }
        return new ReportOutput(request.IsQuiet ? Stream.Null : new BufferedStream(surroundings.Output, 1 << 16), null, surroundings.IsOutputTerminal && !request.IsQuiet);
    }

    /// <summary>Says that the report is whole.</summary>
    public void Commit()
    {
        if (_file is null) Stream.Flush();
        else _file.Commit();
    }

    public void Dispose() => _file?.Dispose();
}
