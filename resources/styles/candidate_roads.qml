<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling">
 <renderer-v2 type="RuleRenderer" enableorderby="0" forceraster="0" symbollevels="1" referencescale="-1">
  <rules key="classes">
   <rule symbol="0" key="class_0" filter='"reason" IS NULL AND ("saved_ton_min" &gt; 0 AND "saved_ton_min" &gt;= 0.5 * maximum("saved_ton_min"))' label="Saves most time" />
   <rule symbol="1" key="class_1" filter='"reason" IS NULL AND "linked_ton" &gt; 0 AND NOT ("saved_ton_min" &gt; 0 AND "saved_ton_min" &gt;= 0.5 * maximum("saved_ton_min"))' label="Links production without a market" />
   <rule symbol="2" key="class_2" filter='"reason" IS NULL AND "linked_ton" = 0 AND NOT ("saved_ton_min" &gt; 0 AND "saved_ton_min" &gt;= 0.5 * maximum("saved_ton_min"))' label="Saves less time" />
   <rule symbol="3" key="class_3" filter='"reason" IS NOT NULL' label="Without effect" />
  </rules>
  <symbols>
   <symbol type="line" force_rhr="0" name="0" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="3">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="170,51,119,255" name="line_color" />
      <Option type="QString" value="dash" name="line_style" />
      <Option type="QString" value="2" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="line" force_rhr="0" name="1" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="2">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="230,159,0,255" name="line_color" />
      <Option type="QString" value="dash" name="line_style" />
      <Option type="QString" value="1.4" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="line" force_rhr="0" name="2" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="1">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="204,121,167,255" name="line_color" />
      <Option type="QString" value="dash" name="line_style" />
      <Option type="QString" value="1" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="line" force_rhr="0" name="3" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleLine" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="round" name="capstyle" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="150,150,150,255" name="line_color" />
      <Option type="QString" value="dot" name="line_style" />
      <Option type="QString" value="0.8" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <layerGeometryType>1</layerGeometryType>
</qgis>
