namespace TextLint.Tool.Checking;

/// <summary>Works on many things at once and hands the results over in their order, a window at a time, so that memory does not grow with their number.</summary>
internal static class OrderedParallel
{
    /// <summary>The results of <paramref name="work"/> in the order of <paramref name="items"/>; what it throws comes out at its place.</summary>
    /// <param name="cancellation">Ends the waiting, not the work: what is under way is left behind.</param>
    public static IEnumerable<TResult> Run<T, TResult>(IEnumerable<T> items, Func<T, TResult> work, int jobs, CancellationToken cancellation)
    {
        if (jobs <= 1) return items.Select(work);
        return InWindow(items, work, jobs, cancellation);
    }

    private static IEnumerable<TResult> InWindow<T, TResult>(IEnumerable<T> items, Func<T, TResult> work, int jobs, CancellationToken cancellation)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var window = new Queue<Task<TResult>>(4 * jobs);
        foreach (var item in items)
        {
            if (window.Count == 4 * jobs) yield return window.Dequeue().WaitAsync(cancellation).GetAwaiter().GetResult();
            window.Enqueue(Task.Factory.StartNew(() => work(item), CancellationToken.None, TaskCreationOptions.None, scheduler));
        }
        while (window.TryDequeue(out var next)) yield return next.WaitAsync(cancellation).GetAwaiter().GetResult();
    }
}
