namespace TextLint.Segmentation;

/// <summary>A sentence of a treebank in the CoNLL-U format: its text and its tokens as they stand in the text.</summary>
internal sealed record TreebankSentence(string Text, IReadOnlyList<string> Tokens)
{
    private const string TextComment = "# text = ";

    /// <summary>Reads a file; a range such as <c>3-4</c> (im = in + dem) is one token, an empty node such as <c>5.1</c> none.</summary>
    public static IEnumerable<TreebankSentence> Read(string file)
    {
        var text = "";
        var tokens = new List<string>();
        var covered = 0;
        foreach (var line in File.ReadLines(file).Append(""))
        {
            if (line.StartsWith(TextComment, StringComparison.Ordinal)) text = line[TextComment.Length..].Trim();
            if (line.StartsWith('#')) continue;
            if (line.Length == 0)
            {
                if (tokens.Count > 0) yield return new TreebankSentence(text, [.. tokens]);
                tokens.Clear();
                covered = 0;
                continue;
            }
            var fields = line.Split('\t');
            if (fields[0].Contains('.', StringComparison.Ordinal)) continue;
            var ends = fields[0].Split('-');
            if (ends.Length == 1 && int.Parse(ends[0]) <= covered) continue;
            if (ends.Length == 2) covered = int.Parse(ends[1]);
            tokens.Add(fields[1]);
        }
    }
}
