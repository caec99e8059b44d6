package no.barnevernsregister.publishing.side.infra;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.barnevernsregister.publishing.side.Publiseringer;

/** Pages about the figures: when they come, how they are made and protected, and who can use the pages. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class OmResource {

    private final Sider sider;
    private final Publiseringer lesing;
    private final Template publiseringer;
    private final Template metode;
    private final Template skjerming;
    private final Template tilgjengelighet;

    OmResource(
            Sider sider,
            Publiseringer lesing,
            Template publiseringer,
            @Location("om/metode") Template metode,
            @Location("om/skjerming") Template skjerming,
            @Location("om/tilgjengelighet") Template tilgjengelighet) {
        this.sider = sider;
        this.lesing = lesing;
        this.publiseringer = publiseringer;
        this.metode = metode;
        this.skjerming = skjerming;
        this.tilgjengelighet = tilgjengelighet;
    }

    @GET
    @Path("/publiseringer")
    public TemplateInstance publiseringer() {
        return sider.side(publiseringer).data("kalender", lesing.kalender()).data("utgaver", lesing.utgitte());
    }

    @GET
    @Path("/om/metode")
    public TemplateInstance metode() {
        return sider.side(metode);
    }

    @GET
    @Path("/om/skjerming")
    public TemplateInstance skjerming() {
        return sider.side(skjerming);
    }

    @GET
    @Path("/om/tilgjengelighet")
    public TemplateInstance tilgjengelighet() {
        return sider.side(tilgjengelighet);
    }
}
