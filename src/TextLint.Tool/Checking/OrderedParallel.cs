namespace TextLint.Tool.Checking;

/// <summary>Works on many things at once and hands the results over in their order, a window at a time, so that memory does not grow with their number.</summary>
internal static class OrderedParallel
{
    /// <summary>The results of <paramref name="work"/> in the order of <paramref name="items"/>; what it throws comes out at its place.</summary>
    /// <param name="jobs">How many things are worked on at once. With more than one, work begins now, else when the results are asked for.</param>
    /// <param name="cancellation">Ends the waiting, not the work: what is under way is left behind.</param>
    public static IEnumerable<TResult> Run<T, TResult>(IEnumerable<T> items, Func<T, TResult> work, int jobs, CancellationToken cancellation)
    {
        if (jobs <= 1) return items.Select(work);
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var tasks = items.Select(item => Task.Factory.StartNew(() => work(item), CancellationToken.None, TaskCreationOptions.None, scheduler)).GetEnumerator();
        var window = new Queue<Task<TResult>>(4 * jobs);
        while (window.Count < 4 * jobs && tasks.MoveNext()) window.Enqueue(tasks.Current);
        return InWindow(tasks, window, cancellation);
    }

    private static IEnumerable<TResult> InWindow<TResult>(IEnumerator<Task<TResult>> tasks, Queue<Task<TResult>> window, CancellationToken cancellation)
    {
        using var rest = tasks;
        while (window.TryDequeue(out var next))
        {
            yield return next.WaitAsync(cancellation).GetAwaiter().GetResult();
            if (rest.MoveNext()) window.Enqueue(rest.Current);
        }
    }
}
