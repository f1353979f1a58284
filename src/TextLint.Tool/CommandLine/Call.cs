using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TextLint.Analysis;

namespace TextLint.Tool.CommandLine;

/// <summary>One call of a command: what was asked, in which world, and how to speak.</summary>
internal sealed record Call(ParseResult Arguments, Surroundings Surroundings, Wording Wording)
{
    /// <summary>How JSON is written on standard output.</summary>
    public static readonly JsonWriterOptions JsonOptions = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public T? Value<T>(Option<T> option) => Arguments.GetValue(option);

    public T? Value<T>(Argument<T> argument) => Arguments.GetValue(argument);

    /// <summary>Writes text to standard output, as UTF-8.</summary>
    public void Write(string text) => Surroundings.Output.Write(Encoding.UTF8.GetBytes(text));

    /// <summary>Writes JSON to standard output.</summary>
    public void WriteJson(Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(Surroundings.Output, JsonOptions)) write(json);
        Surroundings.Output.Write("\n"u8);
    }

    /// <summary>Says on standard error what went wrong.</summary>
    /// <returns>The exit code of a failure.</returns>
    public int Fail(string key, params ReadOnlySpan<KeyValuePair<string, string>> arguments)
    {
        Surroundings.Error.WriteLine($"textlint: {Wording.Format(key, arguments)}");
        return ExitCode.Failure;
    }
}
