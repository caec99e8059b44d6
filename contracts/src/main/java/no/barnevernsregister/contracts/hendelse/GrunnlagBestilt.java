package no.barnevernsregister.contracts.hendelse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import no.barnevernsregister.contracts.typer.BestillingId;

/**
 * An order of counts.
 *
 * @param tellinger ids of the counts
 * @param perioder calendar years ({@code 2025}) and half-years ({@code 2025H1})
 * @param kutt only what the register had learned at this instant is counted
 * @param bydeler whether the cells of city districts are wanted beside those of their municipality
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record GrunnlagBestilt(
        BestillingId bestillingId,
        Formaal formaal,
        List<String> tellinger,
        List<String> perioder,
        Instant kutt,
        boolean bydeler)
        implements Hendelsesdata {

    /** What the counts are for. */
    public enum Formaal {
        UTGIVELSE,
        EGNE_TALL,
        UTTREKK
    }

    public GrunnlagBestilt {
        tellinger = List.copyOf(tellinger);
        perioder = List.copyOf(perioder);
    }

    /** An order without city districts. */
    public GrunnlagBestilt(
            BestillingId bestillingId, Formaal formaal, List<String> tellinger, List<String> perioder, Instant kutt) {
        this(bestillingId, formaal, tellinger, perioder, kutt, false);
    }

    @Override
    public Emne emne() {
        return Emne.GRUNNLAG_BESTILT;
    }

    @Override
    public String nokkel() {
        return bestillingId.toString();
    }
}
