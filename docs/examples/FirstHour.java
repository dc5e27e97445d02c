import java.io.File;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.emporion.client.seller.ApiClient;
import org.emporion.client.seller.ApiException;
import org.emporion.client.seller.api.ImportsApi;
import org.emporion.client.seller.api.KeysApi;
import org.emporion.client.seller.api.OrdersApi;
import org.emporion.client.seller.api.ProductsApi;
import org.emporion.client.seller.model.ImportView;
import org.emporion.client.seller.model.KeyRequest;
import org.emporion.client.seller.model.ListedRow;
import org.emporion.client.seller.model.ListedSellerOrderView;
import org.emporion.client.seller.model.SellerOrderView;
import org.emporion.client.seller.model.Status;

/**
 * Makes a key, imports a product list, and walks the orders and the products of a store. Its arguments are the address of the
 * seller portal, an access token of an owner, the slug of the store, and a product list in Shopify's format.
 */
public final class FirstHour {

    private FirstHour() {}

    public static void main(String[] arguments) throws Exception {
        ApiClient owner = client(arguments[0], arguments[1]);
        KeyRequest wanted = new KeyRequest().name("first hour").addScopesItem("catalog").addScopesItem("orders");
        String key = new KeysApi(owner)
                .postKeys(KeysApi.APIPostKeysRequest.newBuilder()
                        .xStore(arguments[2])
                        .keyRequest(wanted)
                        .build())
                .getKey();
        ApiClient program = client(arguments[0], key);
        importFile(new ImportsApi(program), new File(arguments[3]));
        readOrders(new OrdersApi(program));
        readProducts(new ProductsApi(program));
    }

    private static ApiClient client(String address, String credential) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(address);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + credential));
        return client;
    }

    private static void importFile(ImportsApi imports, File file) throws ApiException, InterruptedException {
        ImportView job = imports.postImports(ImportsApi.APIPostImportsRequest.newBuilder()
                ._file(file)
                .format("shopify")
                .idempotencyKey(UUID.randomUUID().toString())
                .build());
        while (job.getStatus() == Status.QUEUED || job.getStatus() == Status.RUNNING) {
            TimeUnit.MILLISECONDS.sleep(200);
            job = imports.getImportsById(ImportsApi.APIGetImportsByIdRequest.newBuilder()
                    .id(job.getId().toString())
                    .build());
        }
        System.out.println("import " + job.getFileName() + " " + job.getStatus() + ": "
                + job.getProducts().getCreated() + " created");
    }

    private static void readOrders(OrdersApi orders) throws ApiException {
        String cursor = "";
        while (cursor != null) {
            ListedSellerOrderView part = orders.getOrders(OrdersApi.APIGetOrdersRequest.newBuilder()
                    .cursor(cursor)
                    .build());
            for (SellerOrderView listed : part.getItems()) {
                SellerOrderView order = orders.getOrdersById(OrdersApi.APIGetOrdersByIdRequest.newBuilder()
                        .id(listed.getId())
                        .build());
                System.out.println("order " + order.getPurchaseNumber() + " " + order.getStatus() + ": "
                        + order.getTotal().getAmount() + " " + order.getTotal().getCurrency());
            }
            cursor = part.getNext();
        }
    }

    private static void readProducts(ProductsApi products) throws ApiException {
        String cursor = "";
        while (cursor != null) {
            ListedRow part = products.getProducts(ProductsApi.APIGetProductsRequest.newBuilder()
                    .cursor(cursor)
                    .size(1)
                    .build());
            part.getItems().forEach(each -> System.out.println("product " + each.getTitle()));
            cursor = part.getNext();
        }
    }
}
