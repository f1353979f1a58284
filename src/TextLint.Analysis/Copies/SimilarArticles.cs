namespace TextLint.Analysis.Copies;

/// <summary>
/// Finds articles that resemble an earlier one without comparing each with each: signatures are cut into bands, and only articles that
/// agree in a whole band are compared (locality-sensitive hashing; Indyk and Motwani, 1998). Of a crowd that agrees, each article is
/// compared with few, so that the time grows with the number of articles and not with its square.
/// </summary>
/// <param name="sketches">The articles.</param>
/// <param name="similarity">Resemblance from which two are alike.</param>
internal sealed class SimilarArticles(IReadOnlyList<ArticleSketch> sketches, double similarity)
{
    // Articles that resemble each other by 0.7 agree in at least one of these bands with a probability of 0.9998, those by 0.3 with 0.23.
    private const int BandLength = 4;
    private const int MostCompared = 8;
    private const int None = -1;

    /// <summary>For each article the index of an earlier one that it resembles, the first of its kind where there are several; -1 where there is none.</summary>
    public int[] Find()
    {
        var original = new int[sketches.Count];
        Array.Fill(original, None);
        var previous = new int[sketches.Count];
        for (var band = 0; band < MinHash.Length; band += BandLength) Compare(band, original, previous);
        return original;
    }

    private void Compare(int band, int[] original, int[] previous)
    {
        var last = new Dictionary<(uint, uint, uint, uint), int>(sketches.Count);
        for (var i = 0; i < sketches.Count; i++)
        {
            var signature = sketches[i].Signature;
            if (signature.IsEmpty) continue;
            var key = (signature[band], signature[band + 1], signature[band + 2], signature[band + 3]);
            previous[i] = last.GetValueOrDefault(key, None);
            last[key] = i;
            if (original[i] == None) original[i] = Among(i, original, previous);
        }
    }

    private int Among(int article, int[] original, int[] previous)
    {
        var candidate = previous[article];
        for (var n = 0; n < MostCompared && candidate != None; n++, candidate = previous[candidate])
        {
            if (!AreAlike(article, candidate)) continue;
            var first = original[candidate];
            return first != None && AreAlike(article, first) ? first : candidate;
        }
        return None;
    }

    private bool AreAlike(int one, int other) => MinHash.Resemblance(sketches[one].Signature, sketches[other].Signature) >= similarity;
}
