package org.emporion.bench;

/** Product files from their upload until everything in them can be found; into stores that are closed again afterwards. */
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
        mall.loadForNow(report, STORES, PRODUCTS_EACH, mark);
        mall.loadForNow(report, 1, STORES * PRODUCTS_EACH, mark + "-one");
    }
}
