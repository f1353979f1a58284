using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TextLint.Reporting;

/// <summary>The message of a diagnostic.</summary>
internal static class ReportMessage
{
    public static string Of(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
