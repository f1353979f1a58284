using System.Collections.Immutable;
using System.Text.Json;
using TextLint.Reporting;

namespace TextLint.Tool.Measuring;

/// <summary>The file that keeps measurements.</summary>
internal static class MeasurementFile
{
    /// <summary>What it holds; nothing where there is no file. Throws <see cref="IOException"/> where it is damaged, and what the file system throws.</summary>
    public static ImmutableArray<RuleMeasurement> Read(string path)
    {
        if (!File.Exists(path)) return [];
        try
        {
            return RuleMeasurements.Read(File.ReadAllBytes(path));
        }
        catch (JsonException failure)
        {
            throw new IOException($"{path}: {failure.Message}", failure);
        }
    }

    /// <summary>Puts <paramref name="measured"/> in the place of earlier measurements on the same sets.</summary>
    public static void Record(string path, IReadOnlyCollection<RuleMeasurement> measured)
    {
        var sets = measured.Select(measurement => measurement.Set).ToHashSet(StringComparer.Ordinal);
        var others = Read(path).Where(measurement => !sets.Contains(measurement.Set));
        File.WriteAllBytes(path, RuleMeasurements.Write(others.Concat(measured)));
    }
}
