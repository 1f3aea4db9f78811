package uk.opendoor.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.datatable.DataTableRenderer;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * A table of PrimeFaces as plain HTML: with a caption, a heading for each line, and buttons of the form around it to sort
 * it and to turn its pages. It brings no script and no style into the page, and listens to nothing but its page.
 */
public final class PlainTable extends DataTableRenderer {

    private static final String BUTTON = "button";
    private static final String CLASS = "class";

    @Override
    public void decode(FacesContext context, UIComponent component) {
        // What was sent is read by the page.
    }

    @Override
    public void encodeEnd(FacesContext context, UIComponent component) throws IOException {
        DataTable table = (DataTable) component;
        preRender(context, table);
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("div", null);
        writer.writeAttribute("id", table.getClientId(context), null);
        encodeRegularTable(context, table);
        encodePages(writer, table);
        writer.endElement("div");
    }

    @Override
    protected void encodeRegularTable(FacesContext context, DataTable table) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("table", null);
        writer.writeAttribute(CLASS, table.getTableStyleClass(), null);
        writer.startElement("caption", null);
        writer.writeAttribute(CLASS, "govuk-visually-hidden", null);
        writer.writeText(said(table, "caption"), null);
        writer.endElement("caption");
        encodeThead(context, table);
        encodeTbody(context, table, false);
        writer.endElement("table");
    }

    private static Object said(DataTable table, String attribute) {
        return table.getAttributes().get(attribute);
    }

    @Override
    public void encodeColumnHeader(FacesContext context, DataTable table, UIColumn column) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("th", null);
        writer.writeAttribute("scope", "col", null);
        if (table.isColumnSortable(context, column)) {
            encodeSorting(
                    writer,
                    ((UIComponent) column).getId(),
                    column.getHeaderText(),
                    table.getSortByAsMap().get(column.getColumnKey()));
        } else {
            writer.writeText(column.getHeaderText(), null);
        }
        writer.endElement("th");
    }

    private static void encodeSorting(ResponseWriter writer, String id, String text, SortMeta sorted)
            throws IOException {
        boolean up = sorted.getOrder() == SortOrder.ASCENDING;
        if (sorted.isActive()) {
            writer.writeAttribute("aria-sort", up ? "ascending" : "descending", null);
        }
        startButton(writer, "sort", up ? id + "-down" : id, "sort-" + id);
        writer.writeText(text, null);
        writer.endElement(BUTTON);
    }

    private static void startButton(ResponseWriter writer, String name, Object value, String id) throws IOException {
        writer.startElement(BUTTON, null);
        writer.writeAttribute("type", "submit", null);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("value", value, null);
        writer.writeAttribute(CLASS, "od-" + name, null);
    }

    @Override
    protected void encodeCell(
            FacesContext context, DataTable table, UIColumn column, boolean selected, boolean selectable, int row)
            throws IOException {
        boolean heads = column == table.getColumns().get(0);
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement(heads ? "th" : "td", null);
        if (heads) {
            writer.writeAttribute("scope", "row", null);
        } else {
            writer.writeAttribute("data-label", column.getHeaderText(), null);
        }
        column.renderChildren(context);
        writer.endElement(heads ? "th" : "td");
    }

    private static void encodePages(ResponseWriter writer, DataTable table) throws IOException {
        if (table.getPageCount() > 1) {
            writer.startElement("nav", null);
            writer.writeAttribute(CLASS, "od-pages", null);
            writer.writeAttribute("aria-label", said(table, "pages"), null);
            for (int page = 0; page < table.getPageCount(); page++) {
                encodePage(writer, page + 1, page == table.getPage(), said(table, "page"));
            }
            writer.endElement("nav");
        }
    }

    private static void encodePage(ResponseWriter writer, int number, boolean isHere, Object word) throws IOException {
        startButton(writer, "page", number, "page-" + number);
        if (isHere) {
            writer.writeAttribute("aria-current", "page", null);
        }
        writer.startElement("span", null);
        writer.writeAttribute(CLASS, "govuk-visually-hidden", null);
        writer.writeText(word + " ", null);
        writer.endElement("span");
        writer.writeText(number, null);
        writer.endElement(BUTTON);
    }
}
