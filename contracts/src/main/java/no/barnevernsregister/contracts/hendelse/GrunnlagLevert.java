package no.barnevernsregister.contracts.hendelse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import no.barnevernsregister.contracts.typer.BestillingId;
import org.jspecify.annotations.Nullable;

/**
 * Counts that were ordered, in parts; the last part carries the end mark.
 *
 * @param del number of the part, from 1
 * @param slutt set on the last part only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GrunnlagLevert(
        BestillingId bestillingId,
        int del,
        List<Tellingscelle> celler,
        @Nullable Slutt slutt) implements Hendelsesdata {

    /**
     * The mark that says the delivery is whole.
     *
     * @param deler how many parts there are, this one included
     * @param antallCeller how many cells they hold together
     * @param sha256 hash over all cells in order of part and place, as {@link Grunnlagshash} makes it
     */
    public record Slutt(int deler, long antallCeller, String sha256) {}

    public GrunnlagLevert {
        celler = List.copyOf(celler);
    }

    @Override
    public Emne emne() {
        return Emne.GRUNNLAG_LEVERT;
    }

    @Override
    public String nokkel() {
        return bestillingId.toString();
    }
}
