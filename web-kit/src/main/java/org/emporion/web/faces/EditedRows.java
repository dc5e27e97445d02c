package org.emporion.web.faces;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines of a list in a form, beside the lines that the page showed. Two people may change different lines, or different
 * fields of one line, without writing over each other (a three-way merge, line by line).
 */
public final class EditedRows<R extends EditedRow> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String list;
    private final String words;
    private final String head;
    private final List<R> rows = new ArrayList<>();
    private final Map<String, Map<String, String>> shown = new LinkedHashMap<>();

    /**
     * @param list the name of the list in the form, for example {@code variants}
     * @param words what the keys of its fields begin with in the bundle of the page, for example {@code variant.}
     * @param head the field at which is told what concerns the whole line
     */
    public EditedRows(String list, String words, String head) {
        this.list = list;
        this.words = words;
        this.head = head;
    }

    /** Shows these lines, and forgets what was typed. */
    public void show(List<R> present) {
        rows.clear();
        rows.addAll(present);
        remember(present);
    }

    /** The lines as they are typed, for the page. */
    public List<R> getRows() {
        return rows;
    }

    public boolean isTouched() {
        return rows.stream().anyMatch(EditedRow::isTouched)
                || !rows.stream().map(EditedRow::key).toList().equals(List.copyOf(shown.keySet()));
    }

    /**
     * Takes over what others have changed. What was touched stays as it was typed.
     *
     * @param present the lines that are there now
     * @return where both did different things
     */
    public List<Clash> catchUp(List<R> present) {
        List<R> before = new ArrayList<>(rows);
        List<Clash> clashes = new ArrayList<>();
        rows.clear();
        for (R now : present) {
            Optional<R> mine = find(before, now);
            mine.ifPresent(row -> {
                before.remove(row);
                rows.add(row);
                clashes.addAll(Clash.changed(at(), words, row.getName(), row.catchUp(now), now.getText())
                        .toList());
            });
            if (mine.isEmpty() && !isTakenAway(now)) {
                boolean isBack = shown.containsKey(now.key());
                add(now, isBack ? Clash.Kind.BACK : null, clashes);
            }
        }
        for (R left : before) {
            if (left.isNew()) {
                rows.add(left);
            } else if (left.isTouched()) {
                left.becomeNew();
                add(left, Clash.Kind.GONE, clashes);
            }
        }
        remember(present);
        return clashes;
    }

    /** Lines that were taken away here stand at the end again, unless they have gone meanwhile. */
    public void bringBack(List<R> present) {
        Set<String> kept = rows.stream().map(EditedRow::key).collect(Collectors.toSet());
        present.stream()
                .filter(each -> shown.containsKey(each.key()) && !kept.contains(each.key()))
                .forEach(rows::add);
    }

    /** What others have changed since the lines were shown; to be asked before {@link #catchUp}. */
    public List<OthersChange> others(List<R> present) {
        Set<String> now = present.stream().map(EditedRow::key).collect(Collectors.toSet());
        Stream<OthersChange> kept = present.stream()
                .flatMap(row -> shown.containsKey(row.key())
                        ? Edited.others(words, row.getName(), shown.get(row.key()), row.getText())
                        : Stream.of(new OthersChange("", row.getName())));
        Stream<OthersChange> gone = rows.stream()
                .filter(row -> shown.containsKey(row.key()) && !now.contains(row.key()))
                .map(row -> new OthersChange("", row.getName()));
        return Stream.concat(kept, gone).toList();
    }

    /** The line typed here that is this one: by its key, or else a new one that is about the same. */
    private Optional<R> find(List<R> typed, R now) {
        Optional<R> known =
                typed.stream().filter(each -> now.key().equals(each.key())).findFirst();
        return known.isPresent() || shown.containsKey(now.key())
                ? known
                : typed.stream()
                        .filter(each -> each.isNew() && each.isLike(now))
                        .findFirst();
    }

    /** Taken away here, and left by others as it was shown. */
    private boolean isTakenAway(R now) {
        return shown.containsKey(now.key()) && !Edited.differ(shown.get(now.key()), now.getText());
    }

    private void add(R row, Clash.Kind kind, List<Clash> clashes) {
        rows.add(row);
        if (kind != null) {
            clashes.add(new Clash(at() + head, words + head, row.getName(), kind, null));
        }
    }

    private String at() {
        return list + "[" + (rows.size() - 1) + "].";
    }

    private void remember(List<R> present) {
        shown.clear();
        present.forEach(each -> shown.put(each.key(), Map.copyOf(Edited.plain(each.getText()))));
    }
}
