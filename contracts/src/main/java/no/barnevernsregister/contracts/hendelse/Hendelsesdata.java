package no.barnevernsregister.contracts.hendelse;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** What an event says; each kind belongs to one topic and is ordered by one key there. */
public sealed interface Hendelsesdata
        permits InnsendingMottatt,
                InnsendingVurdert,
                SakGodkjent,
                InnsendingRegistrert,
                HalvaarGodkjent,
                HalvaarstallUtledet,
                GrunnlagBestilt,
                GrunnlagLevert,
                OrganisasjonEndret {

    /** The topic that events of this kind are sent on. */
    @JsonIgnore
    Emne emne();

    /** The record key: events with one key keep their order. */
    @JsonIgnore
    String nokkel();
}
