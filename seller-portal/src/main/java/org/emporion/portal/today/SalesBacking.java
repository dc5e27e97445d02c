package org.emporion.portal.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.emporion.kernel.Money;
import org.emporion.kernel.Writing;
import org.emporion.orders.ordering.SellerSales;
import org.emporion.orders.ordering.SellerSales.Day;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.BarChart;
import org.emporion.web.faces.BarChart.Figure;
import org.emporion.web.faces.Formats;

/** The last seven days beside the seven before: orders and what they were worth. */
@Named("sales")
@RequestScoped
public class SalesBacking {

    private static final int WEEK = 7;

    @Inject
    private SellerSales sales;

    @Inject
    private Desk desk;

    private List<Day> days;

    public List<BarChart.Value> getOrderBars() {
        return bars(day -> new Figure(day.orders(), Formats.count(day.orders())));
    }

    public List<BarChart.Value> getSalesBars() {
        return bars(day -> new Figure(day.mainSales().amount().doubleValue(), Formats.money(day.mainSales())));
    }

    public long getOrders() {
        return thisWeek().stream().mapToLong(Day::orders).sum();
    }

    public long getOrdersBefore() {
        return weekBefore().stream().mapToLong(Day::orders).sum();
    }

    /** What was sold in each currency. */
    public String getSales() {
        return sum(thisWeek());
    }

    public String getSalesBefore() {
        return sum(weekBefore());
    }

    private List<BarChart.Value> bars(Function<Day, Figure> figure) {
        return IntStream.range(0, WEEK)
                .mapToObj(i -> {
                    Day now = thisWeek().get(i);
                    String name = now.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, Writing.DAYS);
                    Day before = weekBefore().get(i);
                    return new BarChart.Value(name, figure.apply(now), figure.apply(before));
                })
                .toList();
    }

    private List<Day> thisWeek() {
        return read().subList(WEEK, 2 * WEEK);
    }

    private List<Day> weekBefore() {
        return read().subList(0, WEEK);
    }

    private List<Day> read() {
        if (days == null) {
            days = sales.days(desk.seat(), 2 * WEEK);
        }
        return days;
    }

    private static String sum(List<Day> days) {
        Map<String, Money> sums = new LinkedHashMap<>();
        days.stream()
                .flatMap(day -> day.sales().stream())
                .forEach(sold -> sums.merge(sold.currency(), sold, Money::plus));
        return Formats.amounts(sums.values());
    }
}
