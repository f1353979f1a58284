using System.Collections.Immutable;
using System.Text.Json;

namespace TextLint.Reporting;

/// <summary>The content of <c>rules/measurements.json</c>: an array of measurements, ordered by rule and set.</summary>
public static class RuleMeasurements
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true, IndentSize = 1, NewLine = "\n" };

    /// <summary>Reads UTF-8 JSON; throws <see cref="JsonException"/> where it is none.</summary>
    public static ImmutableArray<RuleMeasurement> Read(ReadOnlySpan<byte> json) =>
        [.. JsonSerializer.Deserialize<List<RuleMeasurement>>(json, Options) ?? []];

    /// <summary>Writes UTF-8 JSON with a line feed at the end.</summary>
    public static byte[] Write(IEnumerable<RuleMeasurement> measurements)
    {
        var ordered = measurements.OrderBy(m => m.Rule, StringComparer.Ordinal).ThenBy(m => m.Set, StringComparer.Ordinal).ToList();
        return [.. JsonSerializer.SerializeToUtf8Bytes(ordered, Options), (byte)'\n'];
    }
}
