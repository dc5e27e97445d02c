package org.emporion.demo.pictures;

import java.util.HashMap;
import java.util.Map;

/** All motifs by name. */
final class Motifs {

    /** Where a thing is photographed. */
    enum Place {
        STANDS,
        ON_FLOOR,
        HANGS,
        LIES,
        LIES_CLOSE
    }

    /** A motif and its place. */
    record Entry(Motif motif, Place place) {}

    private static final Map<String, Entry> NAMED = new HashMap<>();

    static {
        stands("mug", Pottery::mug);
        stands("bowl", Pottery::bowl);
        lies("plate", Pottery::plate);
        stands("vase", Pottery::vase);
        stands("teapot", Teaware::teapot);
        stands("jug", Teaware::jug);
        stands("candle-holder", Teaware::candleHolder);
        stands("foliage", Greenery::foliage);
        stands("flowering", Greenery::flowering);
        stands("succulent", Gardening::succulent);
        hangs("hanging-plant", Gardening::hanging);
        stands("plant-pot", Gardening::pot);
        stands("plant-stand", Gardening::stand);
        stands("watering-can", Gardening::wateringCan);
        lies("chefs-knife", Blades::chefs);
        lies("paring-knife", Blades::paring);
        lies("bread-knife", Blades::bread);
        lies("board", Blades::board);
        lies("whetstone", Blades::whetstone);
        stands("mill", Blades::mill);
        stands("table-lamp", Lamps::table);
        onFloor("floor-lamp", Lamps::floor);
        hangs("pendant", Lamps::pendant);
        hangs("wall-lamp", Lamps::wall);
        hangs("clock", Household::clock);
        stands("candle", Household::candle);
        hangs("mirror", Household::mirror);
        stands("basket", Household::basket);
        stands("cushion", Household::cushion);
        stands("blanket", Household::blanket);
        lies("dress", Garments::dress);
        lies("shirt", Garments::shirt);
        lies("t-shirt", Garments::tShirt);
        lies("sweater", Garments::sweater);
        lies("trousers", Wearables::trousers);
        lies("scarf", Wearables::scarf);
        lies("hat", Wearables::hat);
        lies("socks", Wearables::socks);
        lies("apron", Wearables::apron);
        onFloor("city-bike", Cycles::city);
        onFloor("road-bike", Cycles::road);
        onFloor("gravel-bike", Cycles::gravel);
        onFloor("kids-bike", Cycles::kids);
        stands("saddle", BikeParts::saddle);
        close("grips", BikeParts::grips);
        stands("bike-light", BikeParts::light);
        stands("bike-bell", BikeParts::bell);
        lies("lock", BikeParts::lock);
        stands("helmet", BikeParts::helmet);
        stands("pannier", BikeParts::pannier);
        stands("pump", BikeParts::pump);
        lies("notebook", Stationery::notebook);
        close("pen", Stationery::pen);
        lies("card", PrintedMatter::card);
        lies("calendar", PrintedMatter::calendar);
        hangs("print", PrintedMatter::print);
        lies("desk-tray", Stationery::deskTray);
        stands("book", Books::book);
        stands("soap", Apothecary::soap);
        stands("jar", Apothecary::jar);
        stands("bottle", Apothecary::bottle);
        stands("cream-jar", Apothecary::cream);
        close("balm-tin", Apothecary::balm);
        stands("jar-candle", Apothecary::jarCandle);
        stands("diffuser", Apothecary::diffuser);
        stands("tea-tin", Pantry::tin);
        stands("coffee-bag", Pantry::coffee);
        lies("chocolate", Pantry::chocolate);
        stands("honey", Pantry::honey);
        stands("pour-over", Pantry::pourOver);
        lies("gift-box", Presents::box);
        stands("blocks", Toys::blocks);
        onFloor("toy-car", Toys::car);
        lies("puzzle", Toys::puzzle);
        hangs("mobile", Toys::mobile);
        close("rattle", Toys::rattle);
        onFloor("wooden-animal", Creatures::wooden);
        onFloor("pull-along", Creatures::pullAlong);
        stands("cuddly", Creatures::cuddly);
        close("ring", Jewels::ring);
        close("earrings", Jewels::earrings);
        lies("necklace", Jewels::necklace);
        close("bracelet", Jewels::bracelet);
        lies("watch", Jewels::watch);
        onFloor("tent", Outdoors::tent);
        lies("sleeping-bag", Camp::sleepingBag);
        stands("camp-pot", Camp::campPot);
        stands("lantern", Camp::lantern);
        stands("backpack", Outdoors::backpack);
        stands("flask", Outdoors::flask);
        lies("jacket", Outdoors::jacket);
        onFloor("boot", Outdoors::boot);
        onFloor("chair", Furniture::chair);
        onFloor("stool", Furniture::stool);
        onFloor("table", Furniture::table);
        onFloor("desk", Furniture::desk);
        onFloor("shelf", Furniture::shelf);
        lies("rug", Furniture::rug);
        stands("headphones", Sound::headphones);
        onFloor("speaker", Sound::speaker);
        lies("turntable", Sound::turntable);
        stands("radio", Sound::radio);
        lies("keyboard", Gadgets::keyboard);
        lies("charger", Gadgets::charger);
        lies("phone-case", Gadgets::phoneCase);
        stands("tote", Leather::tote);
        stands("satchel", Leather::satchel);
        onFloor("weekender", Leather::weekender);
        stands("leather-backpack", Leather::backpack);
        lies("wallet", Leather::wallet);
        lies("belt", Leather::belt);
        lies("watch-strap", Leather::watchStrap);
        lies("desk-mat", Leather::deskMat);
        onFloor("dog-bed", Animals::dogBed);
        lies("lead", Animals::lead);
        lies("dog-toy", Animals::dogToy);
        stands("treats", Animals::treats);
        stands("pet-bowl", Animals::bowl);
        onFloor("scratcher", Animals::scratcher);
        lies("cat-toy", Animals::catToy);
    }

    private Motifs() {}

    static Entry named(String name) {
        Entry entry = NAMED.get(name);
        if (entry == null) {
            throw new IllegalArgumentException("no motif " + name);
        }
        return entry;
    }

    private static void stands(String name, Motif motif) {
        NAMED.put(name, new Entry(motif, Place.STANDS));
    }

    private static void onFloor(String name, Motif motif) {
        NAMED.put(name, new Entry(motif, Place.ON_FLOOR));
    }

    private static void hangs(String name, Motif motif) {
        NAMED.put(name, new Entry(motif, Place.HANGS));
    }

    private static void close(String name, Motif motif) {
        NAMED.put(name, new Entry(motif, Place.LIES_CLOSE));
    }

    private static void lies(String name, Motif motif) {
        NAMED.put(name, new Entry(motif, Place.LIES));
    }
}
