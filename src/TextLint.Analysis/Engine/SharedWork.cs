namespace TextLint.Analysis.Engine;

/// <summary>Work in pieces that several threads share.</summary>
internal static class SharedWork
{
    /// <summary>Does all pieces and returns when the last is done. What a piece throws is thrown on, at once where one thread works, else at the end.</summary>
    /// <param name="pieces">How many there are.</param>
    /// <param name="threads">How many threads work, the caller's among them.</param>
    /// <param name="work">Does the piece with this number.</param>
    public static void Do(int pieces, int threads, Action<int> work)
    {
        var next = -1;
        void Work()
        {
            while (Interlocked.Increment(ref next) is var piece && piece < pieces) work(piece);
        }
        var others = new Task[Math.Clamp(threads - 1, 0, Math.Max(0, pieces - 1))];
        for (var i = 0; i < others.Length; i++) others[i] = Task.Run(Work);
        Work();
        Task.WaitAll(others);
    }
}
