package org.emporion.system.job;

/** The shapes of the REST contract. */
final class Contract {
    static final String HIT =
            """
            {productId: 'text', title: 'text', slug: 'text', store: 'store', image: 'text?', price: 'money',
             fromPrice: 'bool', inStock: 'bool', rating: 'number?', reviews: 'int', highlights: 'any'}""";

    static final String SEARCH =
            """
            {total: 'int', page: 'int', size: 'int', tookMs: 'int', items: [%s], didYouMean: 'text?',
             facets: [{code: 'text', label: 'text',
                       values: [{value: 'text', label: 'text', count: 'int', selected: 'bool'}]}]}"""
                    .formatted(HIT);

    static final String SUGGESTIONS = "{products: [], categories: [], stores: [], queries: []}";

    static final String CATEGORIES =
            "[{code: 'text', name: 'text', slug: 'text', count: 'int', children: [{code: 'text', name: 'text',"
                    + " slug: 'text', count: 'int', children: [{code: 'text', name: 'text', slug: 'text',"
                    + " count: 'int', children: []}]}]}]";

    static final String STORE =
            "{slug: 'text', name: 'text', about: 'text?', rating: 'number?', reviews: 'int', openSince: 'time',"
                    + " policies: 'any'}";

    static final String PRODUCT =
            """
            {id: 'text', title: 'text', slug: 'text', description: 'text', brand: 'text?', category: [],
             images: [{url: 'text', alt: 'text', width: 'int', height: 'int'}], attributes: [],
             options: [{name: 'text', values: []}], store: 'store', rating: 'number?', reviews: 'int',
             variants: [{id: 'text', sku: 'text', options: 'any', price: 'money', compareAt: 'money?',
                         available: 'int', image: 'text?'}]}""";

    static final String CART =
            """
            {id: 'text', currency: 'text', address: 'any',
             totals: {items: 'money', shipping: 'money', discount: 'money', tax: 'money', total: 'money'},
             groups: [{store: 'store', shipping: 'any', subtotal: 'money',
                       shippingOptions: [{id: 'text', name: 'text', price: 'money', days: 'any'}],
                       lines: [{id: 'text', variantId: 'text', title: 'text', options: 'any', image: 'text?',
                                quantity: 'int', unitPrice: 'money', lineTotal: 'money', problem: 'any'}]}]}""";

    static final String PLACED =
            "{number: 'text', status: 'text', total: 'money', orders: [{store: 'store', number: 'text',"
                    + " status: 'text', lines: [], total: 'money'}]}";

    static final String PURCHASE =
            "{number: 'text', status: 'text', orders: [{store: 'store', number: 'text', status: 'text', lines: [],"
                    + " total: 'money', parcels: []}]}";

    static final String SELLER_ORDER =
            """
            {id: 'text', number: 'text', purchaseNumber: 'text', status: 'text', placedAt: 'time', shipTo: 'any',
             lines: [{id: 'text', sku: 'text', title: 'text', options: 'any', quantity: 'int', unitPrice: 'money',
                      total: 'money'}],
             shipping: 'any', total: 'money', commission: 'money', parcels: []}""";

    static final String TENANT = "{slug: 'text', name: 'text', status: 'text'}";

    static final String STOCK_ANSWER = "{applied: 'int', rejected: [{sku: 'text', code: 'text', detail: 'text'}]}";

    private Contract() {}

    static String listOf(String item) {
        return "{items: [" + item + "], page: 'int', size: 'int', total: 'int'}";
    }
}
