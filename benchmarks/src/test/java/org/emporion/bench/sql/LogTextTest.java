package org.emporion.bench.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LogTextTest {
    private static final String ID = "0199aaaa-0000-7000-8000-000000000001";
    private static final String LOG =
            """
            71@shop LOG:  execute <unnamed>: BEGIN
            72@other LOG:  execute <unnamed>: select 'not ours'
            71@shop LOG:  execute S_3: select x
            \tfrom y where a = $1 and b = $2
            71@shop DETAIL:  Parameters: $1 = 'it''s', $2 = NULL
            71@shop LOG:  execute <unnamed>: insert into shop_task (id, execution_time) values ($1, $2)
            71@shop DETAIL:  Parameters: $1 = '%s', $2 = '2026-11-23 09:00:00+00'
            71@shop LOG:  execute S_1: COMMIT
            73@shop LOG:  statement: select 1
            """
                    .formatted(ID);

    @Test
    void transactionsOfOneUserAreReadWithTheirParameters() {
        List<List<Statement>> heard = LogText.transactions(LOG, "shop");
        assertThat(heard).hasSize(2);
        assertThat(heard.get(0)).hasSize(2);
        assertThat(heard.get(0).get(0).text()).isEqualTo("select x\nfrom y where a = $1 and b = $2");
        assertThat(heard.get(0).get(0).parameters()).containsExactly("it's", null);
        assertThat(heard.get(1).get(0).text()).isEqualTo("select 1");
    }

    /** Such as an answer that is kept to be given again. */
    @Test
    void aLongParameterIsRead() {
        String kept = "a line of a cart, ".repeat(5_000) + "''it''''s''";

        String log = "71@shop LOG:  execute S_3: select $1\n71@shop DETAIL:  Parameters: $1 = '" + kept + "'\n";

        assertThat(LogText.transactions(log, "shop").get(0).get(0).parameters())
                .containsExactly(kept.replace("''", "'"));
    }

    @Test
    void aRecordingIsSaidAgainWithOtherWordsAndNewIdsAndItsQueueEntriesPutOff() {
        Recording recording = new Recording(LogText.transactions(LOG, "shop"));
        assertThat(recording.uuids()).containsExactly(ID);

        List<Statement> again = recording
                .again(Map.of("it's", "that is"), Set.of(ID))
                .transactions()
                .get(0);
        assertThat(again.get(0).parameters()).containsExactly("that is", null);
        assertThat(again.get(1).parameters().get(0)).hasSize(ID.length()).isNotEqualTo(ID);
        assertThat(again.get(1).parameters().get(1)).startsWith("2199");
    }
}
