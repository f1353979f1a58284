using TextLint.Tool.Checking;

namespace TextLint.Tool.Tests;

public class OrderedParallelTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(16)]
    public void Results_come_in_the_order_of_the_things(int jobs)
    {
        var results = OrderedParallel.Run(Enumerable.Range(0, 200), Slowly, jobs, TestContext.Current.CancellationToken);

        results.ShouldBe(Enumerable.Range(0, 200));

        static int Slowly(int number)
        {
            Thread.SpinWait(number % 7 * 2000);
            return number;
        }
    }

    [Fact]
    public void Only_a_window_is_under_way()
    {
        var taken = 0;
        var things = Enumerable.Range(0, 10_000).Select(number => taken = number);

        using var results = OrderedParallel.Run(things, number => number, jobs: 2, TestContext.Current.CancellationToken).GetEnumerator();
        results.MoveNext();

        taken.ShouldBeLessThan(20);
    }

    [Fact]
    public void A_failure_comes_out_at_its_place()
    {
        var results = OrderedParallel.Run(Enumerable.Range(0, 10), number => number == 4 ? throw new IOException() : number, jobs: 2, TestContext.Current.CancellationToken);

        results.Take(4).ShouldBe([0, 1, 2, 3]);
        Should.Throw<IOException>(() => results.ElementAt(4));
    }
}
