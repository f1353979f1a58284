using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TextLint.Documents;

/// <summary>Splits the text of a block into sentences, and these into tokens.</summary>
public static class SentenceSplitter
{
    /// <summary>The sentences of <paramref name="text"/>; a sentence that had to be cut is added to <paramref name="problems"/>.</summary>
    public static ImmutableArray<Sentence> Split(ProjectedText text, TextConventions conventions, ImmutableArray<DocumentProblem>.Builder problems)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])))
            {
                Add(sentences, text, start, i + 1);
                start = i + 1;
            }
        }
        Add(sentences, text, start, text.Length);
        return sentences.ToImmutable();
    }

    private static void Add(ImmutableArray<Sentence>.Builder sentences, ProjectedText text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (start == end) return;
        var projected = TextSpan.FromBounds(start, end);
        sentences.Add(new Sentence(text.ToSource(projected), projected, Tokenizer.Tokenize(text, projected), text));
    }
}
