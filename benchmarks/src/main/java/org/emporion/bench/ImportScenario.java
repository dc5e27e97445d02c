package org.emporion.bench;

/** Product files from their upload until everything in them can be found. */
final class ImportScenario implements Scenario {
    private static final int STORES = 5;
    private static final int PRODUCTS_EACH = 400;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(Mall mall, Report report) throws Exception {
        String mark = "import-" + System.nanoTime() % 1_000_000;
        report.add(mall.load(name(), STORES, PRODUCTS_EACH, mark));
        report.add(mall.load(name(), 1, STORES * PRODUCTS_EACH, mark + "-one"));
    }
}
