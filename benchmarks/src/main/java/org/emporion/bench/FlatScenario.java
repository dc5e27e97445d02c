package org.emporion.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.emporion.bench.Shop.Article;
import org.emporion.bench.load.Figures;
import org.emporion.stack.StackFailure;

/** Whether placing an order takes as long among so many orders as among the first ones. Only on a marketplace of its own. */
final class FlatScenario implements Scenario {
    private static final int CLIENTS = 8;
    private static final int TURNS = 5;

    private final int orders;

    FlatScenario(int orders) {
        this.orders = orders;
    }

    @Override
    public String name() {
        return "order";
    }

    @Override
    public void run(Mall mall, Report report) throws Exception {
        List<Article> articles = mall.articles(2);
        OrderScenario.stockUp(mall, articles);
        OrderScenario.warmUp(mall, articles);
        Figures few = median(mall, articles);
        report.add(Line.of(name(), "checkouts while there are few orders", few, null));
        long began = System.nanoTime();
        FilledOrders filled = new FilledOrders(mall.stack());
        filled.write(orders);
        report.add(Line.value(name(), "writing " + orders + " orders", (System.nanoTime() - began) / 1e9, "s", null));
        List<String> faults = filled.faults();
        if (!faults.isEmpty()) {
            throw new StackFailure("orders that could not be: " + faults);
        }
        OrderScenario.warmUp(mall, articles);
        Figures many = median(mall, articles);
        report.add(Line.compared(name(), "checkouts among " + orders + ", against few", many, few, Aim.ratio(0.9)));
    }

    /** The middle one of some turns, by its rate. */
    private static Figures median(Mall mall, List<Article> articles) throws Exception {
        List<Figures> turns = new ArrayList<>();
        for (int i = 0; i < TURNS; i++) {
            turns.add(OrderScenario.pay(mall, articles, CLIENTS));
        }
        turns.sort(Comparator.comparingDouble(Figures::perSecond));
        return turns.get(TURNS / 2);
    }
}
