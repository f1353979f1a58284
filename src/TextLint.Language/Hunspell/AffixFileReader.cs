using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace TextLint.Language.Hunspell;

/// <summary>
/// Reads an affix file (<c>.aff</c>). Options that only serve suggestions (<c>TRY</c>, <c>MAP</c>, <c>KEY</c>, <c>OCONV</c>)
/// and those that are not known are passed over.
/// </summary>
internal sealed class AffixFileReader(HunspellFile file, ImmutableArray<HunspellProblem>.Builder problems)
{
    private const int MostAffixes = 100_000;
    private static readonly ILookup<int, AffixRule> NoRules = Array.Empty<AffixRule>().ToLookup(rule => rule.Flag);

    // They decide what is a word in dictionaries of a few languages, such as Hungarian.
    private static readonly string[] NotObeyed =
        ["COMPLEXPREFIXES", "COMPOUNDMORESUFFIXES", "COMPOUNDROOT", "COMPOUNDSYLLABLE", "SYLLABLENUM", "CHECKCOMPOUNDREP", "SIMPLIFIEDTRIPLE", "FORCEUCASE", "FORBIDWARN"];

    private readonly List<AffixRule> _prefixes = [];
    private readonly List<AffixRule> _suffixes = [];
    private readonly List<CompoundPattern> _patterns = [];
    private readonly List<FlagSet> _aliases = [];
    private readonly List<string> _breaks = [];
    private readonly List<KeyValuePair<string, string>> _conversions = [];
    private readonly List<KeyValuePair<string, string>> _confusions = [];
    private readonly List<KeyValuePair<string, string>> _joints = [];
    private readonly Dictionary<(bool IsPrefix, string Flag), bool> _classes = [];
    private readonly HashSet<string> _counted = new(StringComparer.Ordinal);
    private AffixFile _result = new() { Prefixes = NoRules, Suffixes = NoRules };

    public AffixFile Read()
    {
        ReadFormat();
        foreach (var (number, text) in DictionaryLines.Of(file, _result.Encoding, problems))
        {
            var fields = text.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length == 0 || fields[0][0] == '#') continue;
            if (Read(fields) is { } kind) problems.Add(new HunspellProblem(file.Path, number, kind, fields[0]));
        }
        return _result with
        {
            Prefixes = _prefixes.ToLookup(rule => rule.Flag),
            Suffixes = _suffixes.ToLookup(rule => rule.Flag),
            CompoundPatterns = [.. _patterns],
            FlagAliases = [.. _aliases],
            Breaks = _counted.Contains("BREAK") ? [.. _breaks] : _result.Breaks,
            ForbiddenJoints = [.. _joints],
            Confusions = [.. _confusions],
            InputConversions = [.. _conversions],
        };
    }

    // Encoding and kind of flags may stand anywhere, and all else depends on them.
    private void ReadFormat()
    {
        foreach (var (number, text) in DictionaryLines.Of(file, Encoding.Latin1, ImmutableArray.CreateBuilder<HunspellProblem>()))
        {
            var fields = text.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (fields is ["SET", var name, ..]) SetEncoding(number, name);
            if (fields is ["FLAG", var format, ..])
            {
                _result = _result with { FlagFormat = format switch { "long" => FlagFormat.Long, "num" => FlagFormat.Number, _ => FlagFormat.Character } };
                if (format is not ("long" or "num" or "UTF-8")) problems.Add(new HunspellProblem(file.Path, number, HunspellProblemKind.BadFlag, format));
            }
        }
    }

    private void SetEncoding(int line, string name)
    {
        if (name.Equals("UTF-8", StringComparison.OrdinalIgnoreCase)) return;
        if (name.Equals("ISO8859-1", StringComparison.OrdinalIgnoreCase)) _result = _result with { Encoding = Encoding.Latin1 };
        else problems.Add(new HunspellProblem(file.Path, line, HunspellProblemKind.UnknownEncoding, name));
    }

    private HunspellProblemKind? Read(string[] fields)
    {
        switch (fields[0])
        {
            case "PFX" or "SFX": return ReadAffix(fields);
            case "COMPOUNDMIN" or "COMPOUNDWORDMAX": return ReadNumber(fields);
            case "IGNORE" when fields.Length > 1: _result = _result with { Ignored = fields[1] }; return null;
            case "CHECKCOMPOUNDCASE": _result = _result with { ChecksCompoundCase = true }; return null;
            case "CHECKCOMPOUNDDUP": _result = _result with { ChecksCompoundDuplicates = true }; return null;
            case "CHECKCOMPOUNDTRIPLE": _result = _result with { ChecksCompoundTriples = true }; return null;
            case "CHECKSHARPS": _result = _result with { ChecksSharps = true }; return null;
            case "FULLSTRIP": _result = _result with { MayStripAll = true }; return null;
            case "AF" or "COMPOUNDRULE" or "BREAK" or "ICONV" or "REP" or "CHECKCOMPOUNDPATTERN": return _counted.Add(fields[0]) ? null : ReadEntry(fields);
        }
        if (Array.IndexOf(NotObeyed, fields[0]) >= 0) return HunspellProblemKind.NotObeyed;
        if (_result.Flags.With(fields[0], 1) is null) return null;
        if (fields.Length < 2) return HunspellProblemKind.MissingField;
        if (FlagSet.Parse(fields[1], _result.FlagFormat) is not { Values: [var flag, ..] }) return HunspellProblemKind.BadFlag;
        _result = _result with { Flags = _result.Flags.With(fields[0], flag)! };
        return null;
    }

    private HunspellProblemKind? ReadNumber(string[] fields)
    {
        if (fields.Length < 2) return HunspellProblemKind.MissingField;
        if (!int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 100) return HunspellProblemKind.BadNumber;
        _result = fields[0] == "COMPOUNDMIN" ? _result with { CompoundMinimum = Math.Max(1, number) } : _result with { CompoundMaximum = number };
        return null;
    }

    // A table begins with a line that counts its entries.
    private HunspellProblemKind? ReadEntry(string[] fields)
    {
        if (fields.Length < 2) return HunspellProblemKind.MissingField;
        switch (fields[0])
        {
            case "BREAK":
                _breaks.Add(fields[1]);
                return null;
            case "ICONV" or "REP":
                if (fields.Length < 3) return HunspellProblemKind.MissingField;
                (fields[0] == "REP" ? _confusions : _conversions).Add(new(fields[1], fields[2] == "0" ? "" : fields[2]));
                return null;
            case "CHECKCOMPOUNDPATTERN":
                return ReadForbiddenJoint(fields);
            case "AF":
                _aliases.Add(FlagSet.Parse(fields[1], _result.FlagFormat) ?? FlagSet.Empty);
                return null;
            default:
                if (CompoundPattern.Parse(fields[1], _result.FlagFormat) is not { } pattern) return HunspellProblemKind.BadFlag;
                _patterns.Add(pattern);
                return null;
        }
    }

    // Flags behind the ends and what replaces them are not obeyed.
    private HunspellProblemKind? ReadForbiddenJoint(string[] fields)
    {
        if (fields.Length < 3) return HunspellProblemKind.MissingField;
        if (fields.Length > 3 || fields[1].Contains('/', StringComparison.Ordinal) || fields[2].Contains('/', StringComparison.Ordinal)) return HunspellProblemKind.NotObeyed;
        _joints.Add(new(fields[1], fields[2]));
        return null;
    }

    private HunspellProblemKind? ReadAffix(string[] fields)
    {
        if (fields.Length < 4) return HunspellProblemKind.MissingField;
        var isPrefix = fields[0] == "PFX";
        if (!_classes.TryGetValue((isPrefix, fields[1]), out var isCross))
        {
            _classes.Add((isPrefix, fields[1]), fields[2] == "Y");
            return int.TryParse(fields[3], NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null : HunspellProblemKind.BadNumber;
        }
        if (FlagSet.Parse(fields[1], _result.FlagFormat) is not { Values: [var flag] }) return HunspellProblemKind.BadFlag;
        var slash = fields[3].IndexOf('/', StringComparison.Ordinal);
        var continuation = slash < 0 ? FlagSet.Empty : ContinuationOf(fields[3][(slash + 1)..]);
        if (continuation is null) return HunspellProblemKind.BadFlag;
        if (AffixCondition.Parse(fields.Length > 4 ? fields[4] : ".") is not { } condition) return HunspellProblemKind.BadCondition;
        if (_prefixes.Count + _suffixes.Count >= MostAffixes) return HunspellProblemKind.TooLong;
        (isPrefix ? _prefixes : _suffixes).Add(new AffixRule(flag, isCross, Text(fields[2]), _result.WithoutIgnored(Text(slash < 0 ? fields[3] : fields[3][..slash])), continuation, condition));
        return null;
    }

    private FlagSet? ContinuationOf(string written)
    {
        if (_aliases.Count == 0) return FlagSet.Parse(written, _result.FlagFormat);
        return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var alias) && alias > 0 && alias <= _aliases.Count ? _aliases[alias - 1] : null;
    }

    private static string Text(string field) => field == "0" ? "" : field;
}
