package org.emporion.demo.bulk;

import java.util.List;

/** The words from which bulk products are put together; types are names of our category tree. */
final class Vocabulary {

    /** A kind of product: what it is called, its category's name, its price range in cents and what it is made of. */
    record Kind(String noun, String type, int cheapest, int dearest, List<String> materials, boolean sized) {}

    static final List<Kind> KINDS = List.of(
            kind("Mug", "Mugs & Cups", 1200, 3900, false, "Stoneware", "Porcelain", "Enamel"),
            kind("Serving Bowl", "Bowls", 1800, 8900, false, "Stoneware", "Olive Wood", "Glass"),
            kind("Dinner Plate", "Plates", 1400, 4500, false, "Porcelain", "Stoneware"),
            kind("Chef's Knife", "Chef's Knives", 4900, 28900, false, "Carbon Steel", "Damascus Steel"),
            kind("Cutting Board", "Cutting Boards", 2900, 14900, false, "Oak", "Walnut", "Ash"),
            kind("Table Lamp", "Table Lamps", 5900, 29900, false, "Brass", "Linen", "Glass"),
            kind("Pendant Light", "Pendant Lights", 6900, 39900, false, "Aluminium", "Rattan", "Paper"),
            kind("Dining Chair", "Chairs", 12900, 59900, false, "Oak", "Beech", "Walnut"),
            kind("Wool Blanket", "Blankets & Throws", 5900, 19900, true, "Merino", "Lambswool"),
            kind("Cushion", "Cushions", 1900, 7900, true, "Linen", "Velvet", "Cotton"),
            kind("T-Shirt", "T-Shirts", 1900, 5900, true, "Cotton", "Hemp", "Merino"),
            kind("Summer Dress", "Dresses", 5900, 24900, true, "Linen", "Viscose", "Silk"),
            kind("Crew Sweater", "Knitwear", 6900, 22900, true, "Merino", "Alpaca", "Cotton"),
            kind("Hiking Boot", "Boots", 11900, 32900, true, "Leather", "Nubuck"),
            kind("Running Shoe", "Sneakers", 6900, 19900, true, "Mesh", "Canvas"),
            kind("Daypack", "Backpacks", 4900, 21900, false, "Canvas", "Cordura", "Leather"),
            kind("Leather Wallet", "Wallets & Purses", 2900, 14900, false, "Calf", "Bridle"),
            kind("Hoop Earrings", "Earrings", 2900, 39900, false, "Silver", "Gold", "Brass"),
            kind("Signet Ring", "Rings", 4900, 59900, true, "Silver", "Gold"),
            kind("Hand Soap", "Soaps", 500, 1900, false, "Olive Oil", "Shea", "Charcoal"),
            kind("Scented Candle", "Candles", 1200, 5900, false, "Soy", "Rapeseed", "Beeswax"),
            kind("Loose Leaf Tea", "Black Tea", 700, 3900, false, "Assam", "Ceylon", "Keemun"),
            kind("Coffee Beans", "Filter Coffee", 800, 4900, false, "Ethiopian", "Kenyan", "Colombian"),
            kind("Wooden Train", "Vehicles", 1900, 8900, false, "Beech", "Maple"),
            kind("Picture Puzzle", "Puzzles", 1200, 4900, false, "Birch", "Cardboard"),
            kind("Trekking Tent", "Tents", 14900, 69900, false, "Ripstop", "Canvas"),
            kind("Insulated Flask", "Bottles & Flasks", 1500, 4900, false, "Steel", "Titanium"),
            kind("City Bike", "City Bikes", 39900, 189900, true, "Steel", "Aluminium"),
            kind("Bicycle Light", "Lights", 1500, 11900, false, "Aluminium", "Steel"),
            kind("Plant Pot", "Plant Pots", 900, 6900, true, "Terracotta", "Concrete", "Stoneware"),
            kind("Notebook", "Notebooks", 700, 3900, false, "Linen", "Kraft", "Leather"),
            kind("Fountain Pen", "Pens & Pencils", 2900, 19900, false, "Brass", "Resin"),
            kind("Over-Ear Headphones", "Headphones", 5900, 44900, false, "Aluminium", "Leather"),
            kind("Bookshelf Speaker", "Speakers", 9900, 89900, false, "Walnut", "Birch"),
            kind("Dog Bed", "Dog Beds", 3900, 16900, true, "Canvas", "Wool"));

    static final List<String> SERIES = List.of(
            "Alder",
            "Birkholm",
            "Calla",
            "Dune",
            "Elva",
            "Fjell",
            "Gable",
            "Halden",
            "Isar",
            "Juno",
            "Kestrel",
            "Lund",
            "Marlow",
            "Noor",
            "Oslo",
            "Pico",
            "Quill",
            "Rhea",
            "Sol",
            "Tarn",
            "Umbra",
            "Vale",
            "Wren",
            "Yarrow",
            "Zephyr",
            "Arden",
            "Brook",
            "Cove",
            "Delft",
            "Ember",
            "Fern",
            "Grove",
            "Haven",
            "Inlet",
            "Jasper",
            "Knoll",
            "Lumen",
            "Moor",
            "Nest",
            "Orchard",
            "Pebble",
            "Reed",
            "Skye",
            "Thicket",
            "Ursa",
            "Vesper",
            "Willow",
            "Yonder");

    static final List<String> MANNERS = List.of(
            "Classic",
            "Everyday",
            "Slim",
            "Wide",
            "Heritage",
            "Light",
            "Rounded",
            "Ribbed",
            "Compact",
            "Quiet",
            "Tall",
            "Weekend",
            "Studio",
            "Nordic",
            "Rustic",
            "Fine",
            "Bold",
            "Original",
            "Hand-Finished",
            "Brushed");

    static final List<String> COLOURS = List.of(
            "Black", "White", "Blue", "Green", "Red", "Sand", "Grey", "Ochre", "Navy", "Terracotta", "Sage", "Plum");

    static final List<String> SIZES = List.of("XS", "S", "M", "L", "XL", "XXL");

    static final List<String> SENTENCES = List.of(
            "Made in a small workshop that has done little else for two generations.",
            "The shape has been pared down until nothing was left to argue about.",
            "Feels solid in the hand and gets better with use.",
            "Finished by hand, so small differences are part of it.",
            "Chosen by people who use one every day.",
            "Goes with what you have and outlasts what you had.",
            "Tested over a winter before we put it in the shop.",
            "Packed without plastic and posted within two days.",
            "A good present for someone who has everything except this.",
            "Easy to look after: a damp cloth and a little patience.",
            "Spare parts and repairs are available for at least ten years.",
            "The colour is dyed through, not printed on.");

    static final List<String> TAGS = List.of(
            "new",
            "bestseller",
            "gift",
            "handmade",
            "sustainable",
            "limited",
            "outlet",
            "summer",
            "winter",
            "made-in-eu");

    private Vocabulary() {}

    private static Kind kind(String noun, String type, int cheapest, int dearest, boolean sized, String... materials) {
        return new Kind(noun, type, cheapest, dearest, List.of(materials), sized);
    }
}
