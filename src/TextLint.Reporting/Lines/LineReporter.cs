using System.Text;

namespace TextLint.Reporting;

/// <summary>A reporter that writes lines, which end with a line feed on every machine.</summary>
internal abstract class LineReporter(Stream output) : Reporter
{
    protected TextWriter Output { get; } = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

    public override void End(bool succeeded) => Output.Flush();
}
